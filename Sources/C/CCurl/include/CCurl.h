#pragma once
// libcurl, for the delivery of webhooks. Its setopt and getinfo are variadic, which Swift cannot call: each kind of
// argument has a wrapper here. Macros that Swift does not see come back as constants.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

static const curl_socket_t samenspraak_curl_no_socket = CURL_SOCKET_BAD;
static const long samenspraak_curl_global_default = CURL_GLOBAL_DEFAULT;

static inline CURLcode samenspraak_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

/// libcurl keeps a copy of the text.
static inline CURLcode samenspraak_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode samenspraak_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

/// Sets the body of a POST; libcurl keeps a copy. The size must stand before the copy is made.
static inline CURLcode samenspraak_curl_set_body(CURL *handle, const unsigned char *body, size_t length) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)length);
  return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_COPYPOSTFIELDS, (const char *)body) : code;
}

static inline CURLcode samenspraak_curl_set_writer(CURL *handle, curl_write_callback callback, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, callback);
  return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_WRITEDATA, context) : code;
}

static inline CURLcode samenspraak_curl_set_header_reader(CURL *handle, curl_write_callback callback, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, callback);
  return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_HEADERDATA, context) : code;
}

static inline CURLcode samenspraak_curl_set_socket_opener(CURL *handle, curl_opensocket_callback callback,
                                                          void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, callback);
  return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context) : code;
}

/// Asked before each request with the address that its connection goes to, also when the connection stood open already.
static inline CURLcode samenspraak_curl_set_request_guard(CURL *handle, curl_prereq_callback callback, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, callback);
  return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_PREREQDATA, context) : code;
}

static const int samenspraak_curl_go_on = CURL_PREREQFUNC_OK;
static const int samenspraak_curl_give_up = CURL_PREREQFUNC_ABORT;

/// A number about a transfer that ended, or 0.
static inline long samenspraak_curl_long(CURL *handle, CURLINFO info) {
  long value = 0;
  return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}

/// A time of a transfer that ended, in microseconds, or 0.
static inline long long samenspraak_curl_microseconds(CURL *handle, CURLINFO info) {
  curl_off_t value = 0;
  return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}

/// A text about a transfer that ended, which lives as long as the handle is not used again; or null.
static inline const char *samenspraak_curl_text(CURL *handle, CURLINFO info) {
  const char *value = NULL;
  return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : NULL;
}

static inline CURLMcode samenspraak_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

/// Copies the bytes of an IP address, in network order, into `out` (room for 16). Returns how many: 4, 16, or 0 when
/// it is no IP address. The sockaddr of libcurl's struct is longer than its declared type.
static inline int samenspraak_curl_address(const struct curl_sockaddr *address, unsigned char *out) {
  const unsigned char *raw = (const unsigned char *)&address->addr;
  if (address->family == AF_INET && address->addrlen >= sizeof(struct sockaddr_in)) {
    memcpy(out, raw + offsetof(struct sockaddr_in, sin_addr), 4);
    return 4;
  }
  if (address->family == AF_INET6 && address->addrlen >= sizeof(struct sockaddr_in6)) {
    memcpy(out, raw + offsetof(struct sockaddr_in6, sin6_addr), 16);
    return 16;
  }
  return 0;
}

static inline curl_socket_t samenspraak_curl_open_socket(const struct curl_sockaddr *address) {
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}
