#pragma once

/// The text of docs/diagnostics.md, as it was when the program was built.
const char *message_pages(void);
