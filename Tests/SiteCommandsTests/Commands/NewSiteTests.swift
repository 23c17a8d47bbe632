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
