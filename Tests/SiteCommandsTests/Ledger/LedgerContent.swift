import Glibc

@testable import SiteCommands

/// A made-up content folder with one commune and two figures, for tests of the ledger.
struct LedgerContent {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (path, text) in LedgerContent.files { try folder.write("content/\(path)", text) }
        try observe("BD20,22918,,,,7,reported", "BD20,24736,,,,9,reported")
        try revise()
    }

    /// A content as it was kept, with all that was made of it.
    init(_ image: FolderImage) throws { folder = try image.folder() }

    /// A content with one release and its built site, made once for all tests that look at it or change it.
    static let released = Result {
        let content = try LedgerContent()
        try content.takeRealLanguages()
        for arguments in [["release"], ["build", "--templates", "\(SamplePicture.root)/site-templates"]] {
            let run = try CommandRun(arguments, in: content.folder)
            guard run.exitCode == 0 else { throw TestFailure("\(run.output)\(run.messages)") }
        }
        return try FolderImage(of: content.folder)
    }

    /// The program, run in the folder.
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
        try CommandRun(arguments, in: folder, environment: environment)
    }

    /// Writes the figures anew.
    func observe(_ rows: String...) throws {
        try rewrite(
            "data/observations/2026-Q3.csv",
            "indicator,unit,group,numerator,denominator,value,state,evidence,source,reported_on,note_vi,note_en,checked\n"
                + rows.map { $0 + ",,,,,,\n" }.joined())
    }

    /// Writes the reasons of changes anew.
    func revise(_ rows: String...) throws {
        let lines =
            ["key,kind,reason_vi,reason_en,by,on,field"]
            + rows.map { $0.count(where: { $0 == "," }) < 6 ? $0 + "," : $0 }
        try rewrite("data/revisions.csv", lines.joined(separator: "\n") + "\n")
    }

    /// Names keys for releases in `site.yaml`, as YAML writes a list.
    func name(releaseKeys: String) throws {
        let site = LedgerContent.files["site.yaml"] ?? ""
        try rewrite("site.yaml", site + "release_key: \(releaseKeys)\n")
    }

    /// Writes a file of the content anew.
    func rewrite(_ path: String, _ text: String) throws {
        unlink("\(folder.path)/content/\(path)")
        try folder.write("content/\(path)", text)
    }

    /// Takes the phrases of the project's own content, which pages need.
    func takeRealLanguages() throws {
        for (path, text) in try SampleLanguage.real() { try rewrite(path, text) }
    }

    /// What a file of the ledger holds.
    func ledger(_ name: String) -> String? { folder.text("content/ledger/\(name)") }

    private static let files = [
        "site.yaml": """
        title: {vi: Cổng, en: Portal}
        base_url: https://x.example/
        languages: [vi, en]
        as_of: 2026-11-20
        province: {code: "68", name: Lâm Đồng}
        catalogue: {publisher_type: RegionalAuthority, contact_page: "https://x.example/lien-he/", place_address: "https://x.example/lam-dong"}

        """,
        "data/communes.csv": """
        code,name,type,former_province,lat,lon,area_km2,valid_from,valid_to,predecessors,former_names,formed_from,sources
        22918,Phường Mũi Né,phuong,,,,,2025-07-01,,,,,
        24736,Xã Quảng Trực,xa,,,,,2025-07-01,,,,,

        """,
        "data/indicators.yaml": """
        themes:
          - {id: learning, name: {vi: Học tập, en: Learning}}
        indicators:
          - id: BD20
            name: {vi: Lớp học, en: Classes}
            theme: learning
            unit: count
            numerator: {vi: Lớp, en: Classes}
            direction: context
            levels: [commune]
            frequency: quarter

        """,
        "data/periods.yaml": """
        - {id: 2026-Q3, kind: quarter, from: 2026-07-01, to: 2026-09-30}

        """,
    ].merging(SampleLanguage.both) { first, _ in first }
}

/// A key made for tests alone, and another.
enum TestKeys {
    /// 32 bytes of 7, in Base64.
    static let one = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc="
    /// 32 bytes of 9, in Base64.
    static let other = "CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk="

    /// The public key of a private one.
    static func publicKey(of key: String) -> String {
        SigningKey.privateKey(in: key)?.publicKey.base64 ?? ""
    }
}
