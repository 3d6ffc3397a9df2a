#pragma once
// What glibc's posix_spawn can do and Swift does not see: it stands behind _GNU_SOURCE.
#include <spawn.h>

/// Lets the child begin in `directory`, with no descriptor of ours from `lowest` up. Returns 0, or an error number.
int test_spawn_isolate(posix_spawn_file_actions_t *actions, int lowest, const char *directory);
