#define _GNU_SOURCE
#include "CSpawn.h"

int test_spawn_isolate(posix_spawn_file_actions_t *actions, int lowest, const char *directory) {
  int code = posix_spawn_file_actions_addclosefrom_np(actions, lowest);
  return code != 0 ? code : posix_spawn_file_actions_addchdir_np(actions, directory);
}
