#pragma once
// Loaded before the C library (LD_PRELOAD), this lets a program see a clock that is as many seconds ahead as stand in
// the file that SHIFTED_CLOCK names: eight bytes, which may change while it runs. Only the clock of the day is shifted;
// the monotonic one, which no correction of a clock touches either, stays as it is.
