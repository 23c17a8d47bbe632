import CampaignModel
import SiteContent
import Testing

@testable import SiteCommands

@Suite struct SchemasTests {
    private let content: LedgerContent

    init() throws { content = try LedgerContent() }

    @Test func writesOnceAndThenNothing() throws {
        let first = try content.run("schemas", "--language", "en")
        #expect(first.output.contains("+ content/.vscode/schemas/tasks.schema.json\n"))
        #expect(try content.run("schemas", "--language", "en").messages == "Nothing changed.\n")
        #expect(try content.run("schemas", "--check").exitCode == 0)
    }

    @Test func tellsWhatDiffersAndLeavesSettingsAlone() throws {
        _ = try content.run("schemas")
        try content.rewrite(".vscode/settings.json", "{\"mine\": true}\n")
        try content.rewrite(".vscode/schemas/tasks.schema.json", "{}\n")
        let run = try content.run("schemas", "--check", "--language", "vi")
        #expect(run.output == "~ content/.vscode/schemas/tasks.schema.json\n")
        #expect(run.messages == "1 tệp khác với chương trình và nội dung. Hãy chạy: minhbach schemas\n")
        #expect(run.exitCode == 1)
        _ = try content.run("schemas")
        #expect(content.folder.text("content/.vscode/settings.json") == "{\"mine\": true}\n")
    }

    @Test func namesCodesBesideThem() throws {
        _ = try content.run("schemas")
        let codes = content.folder.text("content/.vscode/schemas/codes.schema.json") ?? ""
        #expect(codes.contains("\"enumDescriptions\""))
    }

    @Test func hasASchemaForEveryTable() throws {
        _ = try content.run("schemas")
        for register in RegisterSummary.all {
            #expect(content.folder.text("content/.vscode/schemas/tables/\(register.name).json") != nil)
        }
    }
}
