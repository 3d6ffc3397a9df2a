#include "CTLS.h"
#include <arpa/inet.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <string.h>

static int write_files(X509 *certificate, EVP_PKEY *key, const char *certificate_path, const char *key_path) {
  FILE *file = fopen(certificate_path, "w");
  if (!file) return 0;
  int written = PEM_write_X509(file, certificate);
  fclose(file);
  file = fopen(key_path, "w");
  if (!file) return 0;
  written = PEM_write_PrivateKey(file, key, NULL, NULL, 0, NULL, NULL) && written;
  fclose(file);
  return written;
}

static int add_extension(X509 *certificate, X509 *issuer, int kind, const char *value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
  X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, kind, value);
  if (!extension) return 0;
  int added = X509_add_ext(certificate, extension, -1);
  X509_EXTENSION_free(extension);
  return added;
}

/// A certificate without a signature.
static X509 *blank(EVP_PKEY *key, const char *name, long from, long until) {
  X509 *certificate = X509_new();
  if (!certificate) return NULL;
  unsigned char serial[8] = {0};
  RAND_bytes(serial + 1, 7);
  BIGNUM *number = BN_bin2bn(serial, sizeof serial, NULL);
  BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
  BN_free(number);
  X509_set_version(certificate, 2);
  X509_gmtime_adj(X509_getm_notBefore(certificate), from);
  X509_gmtime_adj(X509_getm_notAfter(certificate), until);
  X509_set_pubkey(certificate, key);
  X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC, (const unsigned char *)name, -1,
                             -1, 0);
  return certificate;
}

int ctls_make_authority(const char *certificate_path, const char *key_path) {
  EVP_PKEY *key = EVP_EC_gen("P-256");
  // A name of its own: two authorities of one name are told apart by a failing signature only.
  unsigned int number = 0;
  RAND_bytes((unsigned char *)&number, sizeof number);
  char name[40];
  snprintf(name, sizeof name, "Test authority %u", number);
  X509 *certificate = key ? blank(key, name, -86400, 86400) : NULL;
  int made = 0;
  if (certificate) {
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    made = add_extension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE") &&
           add_extension(certificate, certificate, NID_subject_key_identifier, "hash") &&
           X509_sign(certificate, key, EVP_sha256()) && write_files(certificate, key, certificate_path, key_path);
  }
  X509_free(certificate);
  EVP_PKEY_free(key);
  return made;
}

int ctls_issue(const char *authority_path, const char *authority_key_path, const char *certificate_path,
               const char *key_path, const char *host, long from, long until) {
  FILE *file = fopen(authority_path, "r");
  X509 *authority = file ? PEM_read_X509(file, NULL, NULL, NULL) : NULL;
  if (file) fclose(file);
  file = fopen(authority_key_path, "r");
  EVP_PKEY *authority_key = file ? PEM_read_PrivateKey(file, NULL, NULL, NULL) : NULL;
  if (file) fclose(file);
  EVP_PKEY *key = EVP_EC_gen("P-256");
  X509 *certificate = key ? blank(key, host, from, until) : NULL;
  int made = 0;
  if (certificate && authority && authority_key) {
    unsigned char address[16];
    int is_address = inet_pton(AF_INET, host, address) == 1 || inet_pton(AF_INET6, host, address) == 1;
    char names[300];
    snprintf(names, sizeof names, "%s:%s", is_address ? "IP" : "DNS", host);
    X509_set_issuer_name(certificate, X509_get_subject_name(authority));
    made = add_extension(certificate, authority, NID_subject_alt_name, names) &&
           X509_sign(certificate, authority_key, EVP_sha256()) &&
           write_files(certificate, key, certificate_path, key_path);
  }
  X509_free(certificate);
  X509_free(authority);
  EVP_PKEY_free(authority_key);
  EVP_PKEY_free(key);
  return made;
}

static int choose_protocol(SSL *connection, const unsigned char **chosen, unsigned char *length,
                           const unsigned char *offered, unsigned int offered_length, void *context) {
  (void)connection;
  (void)context;
  static const unsigned char ours[] = "\x02h2\x08http/1.1";
  return SSL_select_next_proto((unsigned char **)chosen, length, ours, sizeof ours - 1, offered, offered_length) ==
                 OPENSSL_NPN_NEGOTIATED
             ? SSL_TLSEXT_ERR_OK
             : SSL_TLSEXT_ERR_NOACK;
}

void *ctls_server(const char *certificate, const char *key, const char *client_authority, int offers_h2) {
  SSL_CTX *server = SSL_CTX_new(TLS_server_method());
  if (!server) return NULL;
  int ready = SSL_CTX_use_certificate_chain_file(server, certificate) == 1 &&
              SSL_CTX_use_PrivateKey_file(server, key, SSL_FILETYPE_PEM) == 1;
  if (ready && client_authority) {
    ready = SSL_CTX_load_verify_locations(server, client_authority, NULL) == 1;
    SSL_CTX_set_verify(server, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
  }
  if (offers_h2) SSL_CTX_set_alpn_select_cb(server, choose_protocol, NULL);
  if (ready) return server;
  SSL_CTX_free(server);
  return NULL;
}

void ctls_server_free(void *server) { SSL_CTX_free(server); }

void *ctls_accept(void *server, int socket) {
  SSL *connection = SSL_new(server);
  if (!connection) return NULL;
  if (SSL_set_fd(connection, socket) == 1 && SSL_accept(connection) == 1) return connection;
  SSL_free(connection);
  ERR_clear_error();
  return NULL;
}

int ctls_speaks_h2(void *connection) {
  const unsigned char *name = NULL;
  unsigned int length = 0;
  SSL_get0_alpn_selected(connection, &name, &length);
  return length == 2 && memcmp(name, "h2", 2) == 0;
}

int ctls_read(void *connection, void *buffer, int length) { return SSL_read(connection, buffer, length); }

int ctls_write(void *connection, const void *buffer, int length) { return SSL_write(connection, buffer, length); }

void ctls_close(void *connection) {
  SSL_shutdown(connection);
  SSL_free(connection);
  ERR_clear_error();
}
