#include "message_pages.h"

// The file stays one that people read; the compiler puts its bytes here, so that the program needs no file beside it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char text[] = {
#embed "../../docs/diagnostics.md" suffix(, 0)
};

const char *message_pages(void) { return text; }
