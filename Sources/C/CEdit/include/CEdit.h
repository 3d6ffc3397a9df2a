#pragma once
// libedit's readline interface: line editing and history on a terminal.
#include <stdio.h>
#include <stdlib.h>
#include <editline/readline.h>
