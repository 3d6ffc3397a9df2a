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
  /// `meanwhile` wanted the terminal, and nothing was typed on this line.
  CEDIT_LEFT,
} cedit_outcome;

/// Called while nobody types, with the context it came with; returns whether it wants the terminal for itself.
typedef int (*cedit_meanwhile)(void *context);

/// Shows `prompt` and lets the user edit one line. Sets `*line` for CEDIT_LINE, to be freed by the caller.
/// `meanwhile` is called whenever `milliseconds` go by without a key, as long as the line is empty; it may be null.
cedit_outcome cedit_read(const char *prompt, char **line, int milliseconds, cedit_meanwhile meanwhile, void *context);

/// Keeps a line, so that arrow up brings it back. It lives in memory until the program ends.
void cedit_remember(const char *line);

/// The columns of the terminal on descriptor `fd`; 0 when it has none or does not tell.
int cedit_columns(int fd);
