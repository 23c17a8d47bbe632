import Testing

@testable import SiteCommands

@Suite struct CheckTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("content/site.yaml", "titel: x\n")
        try folder.write("site-templates/layout.mustache")
    }

    private func check(_ arguments: String...) throws -> CommandRun {
        try CommandRun(["check"] + arguments, in: folder)
    }

    @Test func printsFindingsOnStandardOutputAndLeavesWithOne() throws {
        let run = try check()
        #expect(run.output.hasPrefix("content/site.yaml:1:1: error: "))
        #expect(run.output.contains("    1 | titel: x\n      | ^\n"))
        #expect(run.messages == "")
        #expect(run.exitCode == 1)
    }

    @Test func printsObjectsForPrograms() throws {
        let run = try check("--diagnostics", "json")
        let lines = run.output.split(separator: "\n")
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { $0.hasPrefix(#"{"file":"content/site.yaml","line":"#) && $0.hasSuffix("}") })
        #expect(run.exitCode == 1)
    }

    @Test func printsWorkflowCommands() throws {
        let run = try check("--diagnostics", "github", "--language", "vi")
        let lines = run.output.split(separator: "\n")
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { $0.hasPrefix("::error file=content/site.yaml,line=") })
        #expect(run.exitCode == 1)
    }

    @Test func followsTheLanguageOfTheShell() throws {
        let run = try CommandRun(["check"], in: folder, environment: ["LANG": "vi_VN.UTF-8"])
        #expect(run.output.contains("        Vì sao: "))
        #expect(run.output.hasSuffix(" lỗi, 0 cảnh báo\n"))
    }

    @Test func saysWhichFolderIsMissing() throws {
        let content = try check("--content", "none")
        let hint = "; run the command in the project’s folder, which holds content and site-templates, or give"
        #expect(
            content.messages == "error: can’t read none: there is no such file or folder\(hint) --content FOLDER\n")
        #expect(content.exitCode == 74)
        let templates = try check("--templates", "none")
        #expect(
            templates.messages
                == "error: can’t read none: there is no such file or folder\(hint) --templates FOLDER\n")
        #expect(templates.exitCode == 74)
        let story = try CommandRun(
            ["new", "news", "x", "--content", "none"], in: folder, environment: ["LANG": "vi_VN"])
        #expect(
            story.messages.hasSuffix(
                "không đọc được none: không có tệp hay thư mục này; hãy chạy lệnh ở thư mục của dự án (nơi có content và "
                    + "site-templates), hoặc ghi --content THƯ-MỤC\n"), "\(story.messages)")
        let site = try CommandRun(
            ["new", "site", "moi", "--languages-of", "none", "--language", "en"], in: folder)
        #expect(site.messages.contains("none/languages/vi.yaml") && site.messages.contains("--languages-of FOLDER"))
    }

    @Test(arguments: [
        ["--as-of", "30/8/2026"], ["--as-of", "2026-02-30"], ["--base-url", "bdhvs.vn"], ["--base-url", "https://"],
        ["--base-url", "https://x.vn/?a"], ["--jobs", "0"], ["--jobs", "many"], ["--diagnostics", "xml"],
        ["--language", "fr"],
    ])
    func refusesValuesThatMeanNothing(arguments: [String]) throws {
        let run = try CommandRun(["check"] + arguments, in: folder)
        #expect(run.exitCode == 64)
        #expect(run.output == "")
    }
}
