#include "CEdit.h"

#include <editline/readline.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

enum { remembered_lines = 200, control_c = 3 };

static int interrupted;
static int was_empty;

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
  rl_initialize();
  using_history();
  stifle_history(remembered_lines);
  rl_pre_input_hook = take_keys;
  rl_add_defun("samenspraak-interrupt", interrupt, control_c);
  // No names of files in a conversation: Tab does nothing.
  rl_parse_and_bind("bind -r ^I");
}

cedit_outcome cedit_read(const char *prompt, char **line) {
  begin();
  interrupted = 0;
  *line = readline(prompt);
  if (!interrupted) return *line ? CEDIT_LINE : CEDIT_END;
  free(*line);
  *line = NULL;
  return was_empty ? CEDIT_INTERRUPTED : CEDIT_CLEARED;
}

void cedit_remember(const char *line) {
  add_history(line);
}

int cedit_columns(int fd) {
  struct winsize size;
  return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
