import Testing

@testable import SiteCommands

/// What stands above a story's text counts for the whole site, the text for the story's pages alone.
@Suite struct StoryFileTests {
    private func head(_ path: String, _ text: String) -> String? {
        let bytes = Array(text.utf8)
        return StoryFile.headLength(path, bytes).map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }

    @Test func endsTheHeadWithItsSecondLine() {
        #expect(head("news/tin/vi.md", "---\ntitle: A\n---\n\nChữ.\n---\n") == "---\ntitle: A\n---\n")
        #expect(head("pages/about/en.md", "---\ntitle: A\n---  \t\nText.") == "---\ntitle: A\n---  \t\n")
        #expect(head("models/cho/vi.md", "---\ntitle: A\n---") == "---\ntitle: A\n---")
    }

    @Test func takesWholeWhatMayBeReadInAnotherWay() {
        for text in [
            "\u{FEFF}---\ntitle: A\n---\n", "---\r\ntitle: A\r\n---\r\n", "--- \ntitle: A\n---\n",
            "---\ntitle: A\n---x\n---\n", "---\ntitle: A\n", "title: A\n", "",
        ] {
            #expect(head("news/tin/vi.md", text) == nil, "\(text.debugDescription)")
        }
    }

    @Test(arguments: [
        "site.yaml", "data/vi.md", "news/vi.md", "news/tin/phu/vi.md", "news/tin/vi (1).md", "news/tin/anh.png",
        "languages/tin/vi.md",
    ])
    func knowsNoOtherFiles(path: String) {
        #expect(head(path, "---\ntitle: A\n---\n") == nil)
    }
}
