// The least that any generator on cmark-gfm has to do: read each file, skip its front matter, turn its GFM into HTML.
//
//     floor LIST      LIST names one Markdown file a line; prints how many bytes of HTML came out
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const EXTENSIONS[] = {"table", "strikethrough", "autolink", "tasklist"};
enum { OPTIONS = CMARK_OPT_FOOTNOTES };

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static char *contents(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0) fail(path);
    *length = (size_t)ftell(file);
    rewind(file);
    char *text = malloc(*length + 1);
    if (!text || fread(text, 1, *length, file) != *length) fail(path);
    text[*length] = 0;
    fclose(file);
    return text;
}

static size_t htmlLength(const char *markdown, size_t length) {
    cmark_parser *parser = cmark_parser_new(OPTIONS);
    for (size_t index = 0; index < sizeof EXTENSIONS / sizeof *EXTENSIONS; index++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(EXTENSIONS[index]));
    cmark_parser_feed(parser, markdown, length);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, OPTIONS, cmark_parser_get_syntax_extensions(parser));
    size_t result = strlen(html);
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return result;
}

int main(int count, char **arguments) {
    if (count != 2) return fprintf(stderr, "usage: floor LIST\n"), 64;
    FILE *list = fopen(arguments[1], "r");
    if (!list) fail(arguments[1]);
    cmark_gfm_core_extensions_ensure_registered();
    size_t total = 0;
    for (char path[4096]; fgets(path, sizeof path, list);) {
        path[strcspn(path, "\n")] = 0;
        size_t length;
        char *text = contents(path, &length);
        const char *end = strstr(text, "\n---\n");
        const char *markdown = end ? end + 5 : text;
        total += htmlLength(markdown, length - (size_t)(markdown - text));
        free(text);
    }
    printf("%zu\n", total);
    return fclose(list);
}
