import Foundation
import Testing

@testable import CampaignModel
@testable import SiteCommands

@Suite struct NewSiteTests {
    private var root: String {
        "/" + URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).dropFirst().joined(separator: "/")
    }

    @Test func buildsAtOnceUnderItsOwnName() throws {
        let folder = try TemporaryFolder()
        let made = try CommandRun(
            [
                "new", "site", "an-giang", "--province", "An Giang", "--code", "91", "--languages-of",
                root + "/content", "--as-of", "2026-11-20", "--language", "en",
            ], in: folder)
        #expect(made.exitCode == 0, "\(made.messages)")
        // Editors are completed and checked from the first day, by the codes of their own site.
        let codes = try #require(folder.text("an-giang/.vscode/schemas/codes.schema.json"))
        #expect(codes.contains("Xã Ví Dụ"))
        let schemas = try CommandRun(
            ["schemas", "--check", "--content", "an-giang", "--language", "en"], in: folder)
        #expect((schemas.exitCode, schemas.output, schemas.messages) == (0, "", "Nothing changed.\n"))
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let built = try CommandRun(
            ["build", "--content", "an-giang", "--output", "public", "--templates", root + "/site-templates"],
            in: folder, environment: ["PATH": path])
        #expect(built.exitCode == 0, "\(built.output)")
        #expect((built.output + built.messages).contains("0 errors, 0 warnings"), "\(built.output)")
        let home = try #require(folder.text("public/index.html"))
        #expect(home.contains("An Giang đã học kỹ năng số đến đâu?"))
        #expect(!home.contains("Lâm Đồng"))
        // Nothing is written over what is there.
        let again = try CommandRun(
            ["new", "site", "an-giang", "--languages-of", root + "/content", "--language", "en"], in: folder)
        #expect(again.exitCode == 73)
    }

    /// Without the option a command would work on the folder `content`: another province's, where a release would go.
    @Test func everyCommandOfItsReadmeNamesItsFolder() throws {
        for (folder, option) in [("an-giang", "--content an-giang"), ("An Giang", "--content \"An Giang\"")] {
            let site = NewSite(
                province: "An Giang", code: "91", asOf: try #require(CalendarDate(iso: "2026-11-20")), folder: folder)
            let readme = String(decoding: site.files["README.md"] ?? [], as: UTF8.self)
            let commands = readme.matches(of: #/`(minhbach [^`]*)`/#).map { String($0.output.1) }
            #expect(commands.count > 6)
            #expect(commands.filter { !$0.hasSuffix(option) } == [])
        }
    }

    @Test func saysWhichExamplesAreLeftOnARealSite() throws {
        let folder = try TemporaryFolder()
        let made = try CommandRun(
            [
                "new", "site", "an-giang", "--province", "An Giang", "--code", "91", "--languages-of",
                root + "/content",
                "--as-of", "2026-11-20", "--language", "en",
            ], in: folder)
        #expect(made.exitCode == 0, "\(made.messages)")
        let path = folder.path + "/an-giang/site.yaml"
        let settings = try #require(folder.text("an-giang/site.yaml"))
        func left() throws -> [String] {
            let checked = try CommandRun(
                ["check", "--content", "an-giang", "--templates", root + "/site-templates", "--language", "en"],
                in: folder)
            return checked.output.split(separator: "\n").filter { $0.contains("[example-left]") }
                .map { String($0.prefix { $0 != ":" }) }
        }
        #expect(try left() == [])
        try Data(settings.replacing("demonstration: true\n", with: "").utf8).write(to: URL(fileURLWithPath: path))
        #expect(
            Set(try left()) == [
                "an-giang/data/agencies.csv", "an-giang/data/communes.csv", "an-giang/data/documents.csv",
                "an-giang/data/indicators.yaml", "an-giang/data/tasks.yaml",
            ])
    }

    @Test func buildsASiteOfNoProvinceUnderItsTitle() throws {
        let folder = try TemporaryFolder()
        let made = try CommandRun(
            [
                "new", "site", "truong", "--province", "An Giang", "--code", "91", "--languages-of", root + "/content",
                "--as-of", "2026-11-20", "--language", "en",
            ], in: folder)
        #expect(made.exitCode == 0, "\(made.messages)")
        let settings = try #require(folder.text("truong/site.yaml")).split(separator: "\n")
        let others = settings.filter { !$0.hasPrefix("province:") }
        #expect(others.count == settings.count - 1)
        let content = URL(fileURLWithPath: folder.path + "/truong")
        try Data((others.joined(separator: "\n") + "\n").utf8).write(to: content.appending(path: "site.yaml"))
        let figures = try #require(folder.text("truong/data/observations/2025.csv"))
        try Data(figures.replacing(",91,", with: ",province,").utf8)
            .write(to: content.appending(path: "data/observations/2025.csv"))
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let built = try CommandRun(
            ["build", "--content", "truong", "--output", "public", "--templates", root + "/site-templates"],
            in: folder, environment: ["PATH": path])
        #expect(built.exitCode == 0, "\(built.output) \(built.messages)")
        let units = try #require(folder.text("public/data/units.csv"))
        #expect(units.contains("\nprovince,province,"))
        #expect(!units.contains("\nprovince,province,,"))
        #expect(!units.contains("VN--"))
    }

    @Test func explainsTheColumnsOfEveryTable() throws {
        // Made by: minhbach columns --language vi > content/data/COLUMNS.md
        let written = try String(contentsOfFile: root + "/content/data/COLUMNS.md", encoding: .utf8)
        #expect(written == RegisterGuide(languages: ["vi", "en"].map(LanguageTag.init)).markdown(in: .vietnamese))
    }
}
