#pragma once
// Line editing and history on a terminal, by libedit's readline interface. libedit keeps one editor per process in
// global variables, so all of this is for one thread at a time.

/// How the editing of one line ended.
typedef enum {
  CEDIT_LINE,
  /// End of input, or Ctrl-D on an empty line.
  CEDIT_END,
  /// Ctrl-C with something on the line.
  CEDIT_CLEARED,
  /// Ctrl-C on an empty line.
  CEDIT_INTERRUPTED,
} cedit_outcome;

/// Shows `prompt` and lets the user edit one line. Sets `*line` for CEDIT_LINE, to be freed by the caller.
cedit_outcome cedit_read(const char *prompt, char **line);

/// Keeps a line, so that arrow up brings it back. It lives in memory until the program ends.
void cedit_remember(const char *line);

/// The columns of the terminal on descriptor `fd`; 0 when it has none or does not tell.
int cedit_columns(int fd);
