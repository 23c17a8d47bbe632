import Foundation
import Testing

@testable import SiteCommands

/// A person who takes back the consent is gone from every file of the site.
@Suite struct WithdrawalTests {
    private static let marks = ["Kazimierz", "kazimierz", "Rupicapra", "rupicapra", "Tiệm chữ", "chân-dung-ấy"]

    private func site(withdrawnOn day: String, isEmpty: Bool = false) throws -> (run: CommandRun, files: [String: Data])
    {
        let content = try LedgerContent()
        let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
        for tag in ["vi", "en"] {
            let language = try Data(contentsOf: URL(fileURLWithPath: "\(root)/content/languages/\(tag).yaml"))
            try content.rewrite("languages/\(tag).yaml", String(decoding: language, as: UTF8.self))
        }
        try content.rewrite(
            "data/consents.csv",
            "id,age_class,given_by,scope,given_on,expires_on,withdrawn_on,checked\n"
                + "C1,adult,self,story;name;photo;quote,2026-01-01,,\(day),\n")
        if isEmpty { return try built(content, root) }
        try content.rewrite(
            "data/recognitions.csv",
            "id,date,kind,recipient,unit,title_vi,title_en,decision,reason_vi,reason_en,consent,checked\n"
                + "R1,2026-05-01,thư khen,person,22918,Kazimierz,Kazimierz,,Giúp Rupicapra,,C1,\n")
        try content.rewrite("ambassadors/nguoi-thu-nhat/vi.md", WithdrawalTests.story)
        _ = try OpenFolder(content.folder.path + "/content")
            .create("ambassadors/nguoi-thu-nhat/Kazimierz.png", SamplePicture.png())
        try content.rewrite(
            "ambassadors/nguoi-thu-nhat/en.md", "---\ntitle: Of Kazimierz\nsummary: Rupicapra.\n---\n\nRupicapra.\n")
        return try built(content, root)
    }

    private func built(_ content: LedgerContent, _ root: Substring) throws -> (CommandRun, [String: Data]) {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let run = try content.run("build", "--templates", "\(root)/site-templates", environment: ["PATH": path])
        return (run, try files(in: content.folder.path + "/public"))
    }

    private static let story = """
        ---
        title: Chuyện của Kazimierz
        summary: Tiệm chữ ở đầu chợ.
        role: {vi: Rupicapra, en: Rupicapra}
        commune: "22918"
        age_class: adult
        consent: C1
        name: Kazimierz
        ---

        ## Rupicapra

        > Kazimierz nói vậy.

        ![Chân dung Kazimierz](Kazimierz.png)

        """

    private func files(in folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        for path in paths {
            files[path] = FileManager.default.contents(atPath: "\(folder)/\(path)")
        }
        return files
    }

    private func tell(_ files: [String: Data], _ words: [String]) -> [String] {
        files.filter { path, bytes in
            words.contains { path.contains($0) || bytes.range(of: Data($0.utf8)) != nil }
        }.keys.sorted()
    }

    @Test func leavesNoWordOfThePersonInAnyFile() throws {
        let before = try site(withdrawnOn: "")
        #expect(before.run.exitCode == 0, "\(before.run.output)\(before.run.messages)")
        #expect(tell(before.files, WithdrawalTests.marks).count > 10)
        #expect(before.files.keys.filter { $0.hasPrefix("media/ambassadors/nguoi-thu-nhat/") }.count == 6)

        let after = try site(withdrawnOn: "2026-10-12")
        #expect(after.run.exitCode == 0, "\(after.run.output)\(after.run.messages)")
        #expect(after.run.output == "0 errors, 0 warnings\n")
        #expect(tell(after.files, WithdrawalTests.marks).isEmpty)
        #expect(!after.files.keys.contains { $0.hasPrefix("media") })
        #expect(after.files["dai-su-so/nguoi-thu-nhat/index.html"] != nil)
        #expect(after.files["en/ambassadors/nguoi-thu-nhat/index.html"] != nil)
        #expect(
            tell(after.files, ["nguoi-thu-nhat"]) == [
                "dai-su-so/nguoi-thu-nhat/index.html", "en/ambassadors/nguoi-thu-nhat/index.html", "manifest.json",
            ])
    }

    /// Its texts are packed, so that it is held against the spreadsheet of a site that never knew the person.
    @Test func leavesNothingInTheSpreadsheet() throws {
        let spreadsheet = try #require(try site(withdrawnOn: "").files.keys.first { $0 == "data/minh-bach.xlsx" })
        let after = try site(withdrawnOn: "2026-10-12").files[spreadsheet]
        #expect(after != nil)
        #expect(after == (try site(withdrawnOn: "", isEmpty: true).files[spreadsheet]))
        #expect(after != (try site(withdrawnOn: "").files[spreadsheet]))
    }
}
