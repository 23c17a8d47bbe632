import Testing

@testable import SiteCommands

@Suite struct RenderTemplateTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: String..., input: String = "", language: String = "en_GB.UTF-8") throws -> CommandRun
    {
        try CommandRun(["render", "template"] + arguments, in: folder, input: input, environment: ["LANG": language])
    }

    @Test func printsExactlyWhatTheTemplateMakes() throws {
        try folder.write("t.mustache", "{{#items}}\n{{name}}: {{n}}\n{{/items}}")
        let run = try run(
            "t.mustache", "--data", #"{"items": [{"name": "A & B", "n": 1.210}, {"name": "Đ", "n": 85}]}"#)
        #expect(run.output == "A &amp; B: 1.21\nĐ: 85\n")
        #expect(run.messages == "")
        #expect(run.exitCode == 0)
    }

    @Test func readsDataFromAFileAndTheTemplateFromStandardInput() throws {
        try folder.write("d.json", #"{"name": "Đà Lạt"}"#)
        #expect(try run("-", "--data", "d.json", input: "{{name}}").output == "Đà Lạt")
    }

    @Test func readsDataFromStandardInput() throws {
        try folder.write("t.mustache", "{{#.}}{{.}};{{/.}}")
        #expect(try run("t.mustache", "--data", "-", input: "[1, 2]").output == "1;2;")
    }

    @Test(arguments: [("\"Đà Lạt\"", "Đà Lạt"), ("85", "85"), ("1.210", "1.21"), (" [1]", "1"), ("true", "true")])
    func takesBareValuesAsData(data: String, printed: String) throws {
        #expect(try run("-", "--data", data, "--lenient", input: "{{#.}}{{.}}{{/.}}").output == printed)
    }

    @Test func prefersAFileToABareNumber() throws {
        try folder.write("85", #"{"name": "file"}"#)
        #expect(try run("-", "--data", "85", input: "{{name}}").output == "file")
    }

    @Test func findsPartialsInFolders() throws {
        try folder.write("partials/parts/card.mustache", "[{{name}}]")
        try folder.write("partials/frame.mustache", "<{{$body}}{{/body}}>")
        try folder.write("t.mustache", "{{<frame}}{{$body}}{{>parts/card}}{{/body}}{{/frame}}")
        #expect(try run("t.mustache", "--data", #"{"name":"x"}"#, "--partials", "partials").output == "<[x]>")
    }

    @Test func stopsAtANameThatTheDataDoNotHave() throws {
        try folder.write("t.mustache", "Hello\n{{nmae}}")
        let run = try run("t.mustache", "--data", #"{"name": "x"}"#, language: "vi_VN.UTF-8")
        #expect(run.exitCode == 1)
        #expect(run.output == "")
        #expect(
            run.messages.hasPrefix("t.mustache:2:1: error: Không có giá trị nào tên “nmae” [template-unknown-name]\n"))
        #expect(run.messages.contains("    2 | {{nmae}}\n      | ^\n"))
        #expect(run.messages.hasSuffix("\n1 lỗi, 0 cảnh báo\n"))
    }

    @Test func printsNothingForAMissingNameWhenLenient() throws {
        let run = try run("-", "--data", "{}", "--lenient", input: "[{{name}}{{>none}}]")
        #expect(run.output == "[]")
        #expect(run.exitCode == 0)
    }

    @Test func showsMistakesInInlineData() throws {
        let run = try run("-", "--data", #"{"a": tru}"#, input: "{{a}}", language: "C")
        #expect(run.exitCode == 1)
        #expect(
            run.messages.hasPrefix(
                "--data:1:10: error: JSON doesn’t allow “}” here [data-not-json]\n    1 | {\"a\": tru}\n"))
    }

    @Test func saysWhichFileCannotBeRead() throws {
        let run = try run("none.mustache", "--data", "{}")
        #expect(run.exitCode == 74)
        #expect(run.messages == "error: can’t read none.mustache: there is no such file or folder\n")
    }

    @Test func refusesToReadBothFromStandardInput() throws {
        #expect(try run("-", "--data", "-").exitCode == 64)
    }
}
