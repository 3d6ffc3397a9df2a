// For fileno().
#define _POSIX_C_SOURCE 200809L
#include "CEdit.h"

#include <editline/readline.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { remembered_lines = 200, control_c = 3 };

static int interrupted;
static int was_empty;
static int left;

// What is done while nobody types on the line that is being read.
static struct {
  int milliseconds;
  cedit_meanwhile call;
  void *context;
  int has_typed;
} meanwhile;

static int interrupt(int count, int key) {
  (void)count;
  (void)key;
  interrupted = 1;
  was_empty = rl_end == 0;
  rl_done = 1;
  return 0;
}

// While a line is edited Ctrl-C is a key like any other and sends no signal: the default of a signal ends the program,
// and a handler cannot end libedit's read. Outside of readline() the terminal is as it was. readline() forgets this
// setting at its start, so the hook that it calls before it reads makes it anew.
static int take_keys(void) {
  rl_parse_and_bind("setty -d -isig");
  return 0;
}

// Waits for a byte, and does something else as long as the line is empty. Returns 0 at the end of the input.
static int wait_for_byte(int fd, unsigned char *byte) {
  for (;;) {
    int watches = meanwhile.call && !meanwhile.has_typed;
    struct pollfd waiting = {.fd = fd, .events = POLLIN};
    int count = poll(&waiting, 1, watches ? meanwhile.milliseconds : -1);
    if (count == 0 && meanwhile.call(meanwhile.context)) {
      // The key that ends a line, pressed by nobody.
      left = 1;
      *byte = control_c;
      return 1;
    }
    if (count <= 0 && (count == 0 || errno == EINTR)) continue;
    ssize_t got = read(fd, byte, 1);
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    meanwhile.has_typed = 1;
    return got > 0;
  }
}

// One character as the locale has it, for libedit, which takes what comes back for a wide character.
static int read_character(FILE *input) {
  mbstate_t state = {0};
  wchar_t character = 0;
  for (int length = 0; length < 8; length++) {
    unsigned char byte;
    if (!wait_for_byte(fileno(input), &byte)) return -1;
    char part = (char)byte;
    size_t used = mbrtowc(&character, &part, 1, &state);
    if (used == (size_t)-2) continue;
    if (used == (size_t)-1) return 0xFFFD;
    return (int)character;
  }
  return 0xFFFD;
}

// libedit reads characters as the locale says, and a service or a bare shell may have none.
static void use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static void begin(void) {
  static int begun;
  if (begun) return;
  begun = 1;
  use_utf8();
  rl_readline_name = "samenspraak";
  rl_getc_function = read_character;
  rl_initialize();
  using_history();
  stifle_history(remembered_lines);
  rl_pre_input_hook = take_keys;
  rl_add_defun("samenspraak-interrupt", interrupt, control_c);
  // No names of files in a conversation: Tab does nothing.
  rl_parse_and_bind("bind -r ^I");
}

cedit_outcome cedit_read(const char *prompt, char **line, int milliseconds, cedit_meanwhile call, void *context) {
  begin();
  interrupted = 0;
  left = 0;
  meanwhile.milliseconds = milliseconds;
  meanwhile.call = call;
  meanwhile.context = context;
  meanwhile.has_typed = 0;
  *line = readline(prompt);
  meanwhile.call = NULL;
  if (!interrupted) return *line ? CEDIT_LINE : CEDIT_END;
  free(*line);
  *line = NULL;
  if (left) return CEDIT_LEFT;
  return was_empty ? CEDIT_INTERRUPTED : CEDIT_CLEARED;
}

void cedit_remember(const char *line) {
  add_history(line);
}

int cedit_columns(int fd) {
  struct winsize size;
  return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
