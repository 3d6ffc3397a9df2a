#pragma once
// TLS for receivers in tests: certificates made on the spot, and the server's side of a connection.
#include <stddef.h>

/// Makes a key and a certificate that signs others and itself, as PEM files. Returns 1, or 0 when it fails.
int ctls_make_authority(const char *certificate, const char *key);

/// Makes a key and a certificate for `host` (a name or an IP address), signed by the authority, valid from and until so
/// many seconds from now. Returns 1, or 0 when it fails.
int ctls_issue(const char *authority, const char *authority_key, const char *certificate, const char *key,
               const char *host, long from, long until);

/// A server's settings. With `client_authority` it wants a certificate of the other side. With `offers_h2` it offers
/// HTTP/2. Null when a file cannot be used.
void *ctls_server(const char *certificate, const char *key, const char *client_authority, int offers_h2);
void ctls_server_free(void *server);

/// Shakes hands on a socket; null when that fails. The socket stays the caller's.
void *ctls_accept(void *server, int socket);
int ctls_speaks_h2(void *connection);
/// As `read` and `write`: how many bytes, 0 or less at the end.
int ctls_read(void *connection, void *buffer, int length);
int ctls_write(void *connection, const void *buffer, int length);
void ctls_close(void *connection);
