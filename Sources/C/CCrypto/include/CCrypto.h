#pragma once
// OpenSSL's libcrypto: HMAC-SHA256 for webhook signatures and SHA-256 for the key of the compiled model.
#include <openssl/hmac.h>
#include <openssl/sha.h>

/// HMAC-SHA256 of `data` under `key`, 32 bytes into `out`. Returns 1, or 0 when libcrypto fails.
static inline int samenspraak_hmac_sha256(const unsigned char *key, size_t key_length, const unsigned char *data,
                                          size_t length, unsigned char *out) {
  unsigned int written = 0;
  return HMAC(EVP_sha256(), key, (int)key_length, data, length, out, &written) != NULL && written == 32;
}
