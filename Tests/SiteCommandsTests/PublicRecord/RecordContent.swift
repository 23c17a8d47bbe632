import CampaignModel
import Glibc
import Hashing
import Parallel
import SiteContent
import SiteRendering

@testable import SiteCommands

/// A made-up content folder with a row in every register, every cell filled that may be.
struct RecordContent {
    let folder: TemporaryFolder
    private(set) var files: [String: String]

    /// - Parameter withPhrases: Whether it has the phrases that pages need, which take time to read.
    init(withPhrases: Bool = false) throws {
        folder = try TemporaryFolder()
        files = RecordContent.files
        if withPhrases { files.merge(try SampleLanguage.real()) { _, real in real } }
        for (path, text) in files { try folder.write("content/\(path)", text) }
    }

    /// A content as it was kept, with its ledger and its site.
    init(_ kept: KeptRecord) throws { (folder, files) = (try kept.image.folder(), kept.files) }

    /// Puts another text in a file, or what it held at first.
    func write(_ path: String, _ text: String?) throws {
        unlink("\(folder.path)/content/\(path)")
        try folder.write("content/\(path)", text ?? files[path] ?? "")
    }

    /// The way to the site.
    var preparation: SitePreparation {
        SitePreparation(
            contentFolder: folder.path + "/content", designFolder: "\(SamplePicture.root)/site-templates",
            overrides: ResolveOptions(), jobs: 1,
            pictures: PictureOptions(cache: folder.path + "/cache", usesCache: false, keeps: false))
    }

    /// Releases what the content holds, as the command does.
    @discardableResult func release(signedWith key: Ed25519.PrivateKey? = nil) throws -> JudgedSite? {
        guard let site = try preparation.judged().site else { return nil }
        let new = NewRelease(site, on: site.site.settings.asOf)
        let stored = try new.stored(signedWith: key)
        try ReleaseWriter(folder: LedgerFolder(of: folder.path + "/content")).write(
            stored, changes: new.changesFile, record: new.recordFile)
        return site
    }

    /// The last release of the ledger, if there is one.
    var lastRelease: Release? {
        get throws { try LedgerFolder(of: folder.path + "/content").read().releases.last?.release }
    }

    /// The folder of the built site.
    var site: String { folder.path + "/public" }

    /// Builds the site, signed if there is a key, as the command does.
    ///
    /// - Parameter pages: How many pages it gets; nothing for all. The files of data are always all there.
    func build(signedWith key: Ed25519.PrivateKey? = nil, pages: Int? = nil) throws -> [Diagnostic] {
        let result = try preparation.run()
        let errors = result.diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty, let plan = result.plan else { return errors }
        let writer = SiteWriter(
            output: try OutputFolder(site, apartFrom: []), threads: WorkerThreads(count: 2),
            progress: Progress(isShown: false, language: .english), key: key)
        let site = PublishedSite(
            plan: plan, chain: result.chain, proofs: result.proofs, evidence: result.evidence,
            pictures: result.pictures.files, receipt: result.receipt)
        _ = try pages.map { try writer.write(FewPages(of: site, count: $0)) } ?? writer.write(site)
        return []
    }

    /// Names a key for releases in `site.yaml`.
    func name(releaseKey key: String) throws {
        try write("site.yaml", (files["site.yaml"] ?? "") + "release_key: \(key)\n")
    }

    /// The tables, by their paths.
    static var tables: [RegisterSummary] { RegisterSummary.all }

    /// BD45, one more indicator of the catalogue, which the program works out.
    static let countedIndicator = """
          - id: BD45
            name: {vi: Thông báo, en: Notices}
            theme: learning
            unit: count
            numerator: {vi: Thông báo, en: Notices}
            direction: context
            levels: [province, commune]
            frequency: event
            computed: correction_notices

        """

    private static let files = [
        "site.yaml": """
        title: {vi: Cổng, en: Portal}
        tagline: {vi: Xem được, en: Open}
        publisher: {vi: Tỉnh, en: Province}
        base_url: https://x.example/
        languages: [vi, en]
        as_of: 2026-11-20
        current_period: 2026-Q3
        licence: {id: CC-BY-4.0, url: "https://creativecommons.org/licenses/by/4.0/", name: {vi: Ghi công, en: Attribution}}
        province: {code: "68", name: Lâm Đồng}
        campaign: {vi: Học vụ số, en: digital literacy}
        map_names: [{unit: "22918", name: Mũi Né}]
        demonstration: true
        suppression_threshold: 5
        contact: {unit: {vi: Sở, en: Department}, note: {vi: Gọi sau, en: Call later}}
        catalogue: {publisher_type: RegionalAuthority, contact_page: "https://x.example/lien-he/", place_address: "https://x.example/lam-dong"}

        """,
        "data/communes.csv": """
        code,name,type,former_province,lat,lon,area_km2,valid_from,valid_to,predecessors,former_names,formed_from,sources
        22918,Phường Mũi Né,phuong,Bình Thuận,10.9791,108.2630,118.59,2025-07-01,,,Phường Hàm Tiến,Xã Thiện Nghiệp,nso
        24736,Xã Quảng Trực,xa,Đắk Nông,12.1,107.4,558,2025-07-01,,,,,nso

        """,
        "data/agencies.csv": """
        id,name_vi,name_en,kind,parent,role_vi,role_en,paragraph,in_communes
        A01,Ban Thường vụ,Standing Board,single,,Ban hành,Issues,I.1,
        A07,Công an tỉnh,Provincial Police,collective,A01,Chủ trì,Leads,I.2,true

        """,
        "data/groups.yaml": """
        - {id: people, kind: learner, name: {vi: Người dân, en: People}, paragraph: "II.1"}
        - {id: elderly, kind: priority, name: {vi: Người cao tuổi, en: Older people}, paragraph: "II.2"}

        """,
        "data/indicators.yaml": """
        themes:
          - {id: learning, name: {vi: Học tập, en: Learning}}
        indicators:
          - id: BD03
            name: {vi: Kỹ năng, en: Skills}
            theme: learning
            unit: percent
            numerator: {vi: Người đạt, en: People who pass}
            denominator: {vi: Mọi người, en: Everybody}
            direction: higher
            levels: [province, commune]
            groups: [priority]
            frequency: quarter
            targets: [{period: 2026-Q4, value: 80, source: "Kế hoạch", levels: [commune]}]
            baseline: {period: 2026-Q2, source: "Kế hoạch"}
            note: {vi: Đếm một lần, en: Counted once}
            sentence: {vi: "Cứ 100 người thì {n} người đạt.", en: "Of 100 people {n} pass."}
            paragraph: "II.3"
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
        - {id: 2026-Q2, kind: quarter, from: 2026-04-01, to: 2026-06-30, due: 2026-07-25}
        - {id: 2026-Q3, kind: quarter, from: 2026-07-01, to: 2026-09-30, due: 2026-10-25}
        - {id: 2026-Q4, kind: quarter, from: 2026-10-01, to: 2026-12-31, due: 2027-01-25}

        """,
        "data/tasks.yaml": """
        - id: T01
          title: {vi: Hỗ trợ, en: Help}
          lead: [A07]
          partners: [A01]
          deadline: {kind: before, date: 2026-08-30}
          objective: {vi: Vào được, en: Can enter}
          output: {vi: Tài khoản, en: Accounts}
          indicators: [BD03]
          paragraph: "III.1"
          history: [{on: 2026-06-01, by: A01, change: {vi: Thêm việc, en: More work}}]
        - id: T02
          title: {vi: Mở lớp, en: Hold classes}
          lead: [A01]
          deadline: {kind: ongoing}
          objective: {vi: Biết dùng, en: Can use}
          output: {vi: Lớp, en: Classes}

        """,
        "data/observations/2026-Q2.csv": """
        indicator,unit,group,numerator,denominator,value,state,evidence,source,reported_on,note_vi,note_en,checked
        BD03,22918,,100,400,,reported,E1,report,2026-07-20,Đếm lại,Counted again,
        BD20,22918,,,,6,reported,E1,report,2026-07-20,,,

        """,
        "data/observations/2026-Q3.csv": """
        indicator,unit,group,numerator,denominator,value,state,evidence,source,reported_on,note_vi,note_en,checked
        BD03,22918,,140,400,,reported,E1;E2,platform,2026-10-20,,,
        BD03,22918,elderly,40,100,,reported,E1,platform,2026-10-20,,,
        BD03,24736,,90,300,,reported,E2,platform,2026-10-21,,,
        BD20,22918,,,,7,reported,E1,report,2026-10-20,,,

        """,
        "data/consents.csv": """
        id,age_class,given_by,scope,given_on,expires_on,withdrawn_on,checked
        C1,adult,self,story;name,2026-01-01,2028-01-01,,
        C2,adult,self,story,2026-01-01,,2026-10-12,

        """,
        "news/tin-dau/vi.md": """
        ---
        title: Tin đầu
        summary: Một tin.
        date: 2026-10-01
        kind: news
        communes: ["22918"]
        demonstration: true
        ---

        Đã mở lớp đầu tiên ở phường.

        """,
    ].merging(RecordContent.registers) { first, _ in first }.merging(SampleLanguage.both) { first, _ in first }

    private static let registers = [
        "abbreviations.csv": "BDHVS,Bình dân học vụ số,digital literacy,cổng",
        "corrections.csv": "CR1,2026-08-01,22918,Thiếu sổ,No book,Lập sổ,Keep a book,2026-09-01,2026-09-10",
        "difficulties.csv":
            "DF1,2026-08-01,Tổ dân phố,22918,Sóng yếu,Weak signal,Đã bố trí,Arranged,2026-08-20,forwarded",
        "documents.csv": "D1,12,plan,Tỉnh ủy,2026-01-05,Kế hoạch,Plan,Còn hiệu lực,In force,https://a.vn/x,I.1",
        "evidence.csv":
            "E1,Báo cáo quý,report,UBND phường,2026-10-20,held,,,\n"
            + "E2,Bản xuất,system_export,Công an tỉnh,2026-10-21,public,https://a.vn/e2,,",
        "funding.csv": "F1,2026-Q3,programme,A01,4200,3150,E1",
        "heads.csv": "22918,authority,Chủ tịch UBND phường,Chair of the commune,V.1",
        "information.csv": "P1,Tin tức,News,page:news,html,2026-10-01,2027-10-01,I.1",
        "inspections.csv":
            "IN1,Kiểm tra,Inspection,A01,2026-08-01,2026-08-02,22918;24736,participation;skills,5,3,Tốt,Good,2026-08-20,E1",
        "plans.csv":
            "22918,unit,2026,2026-02-01,12/KH,audience;activities,,,E1\n22918,schools,2026,2026-02-03,13/KH,audience,3,9,E2",
        "recognitions.csv": "R1,2026-05-01,giấy khen,collective,22918,Tổ số,Digital team,12,Giúp nhiều,Helped,",
        "reports.csv":
            "22918,quarter,2026-Q3,2026-10-15,2026-10-18,E1\n24736,quarter,2026-Q3,2026-10-15,,",
        "resources.csv": "RS1,2026-Q3,22918,device,31,25,25,E1",
        "revisions.csv": "BD20@22918@2026-Q3,correction,Đếm nhầm,Miscounted,A07,2026-10-25,",
        "task-updates.csv": "T01,A07,22918,2026-09-10,progress,Đã làm,Done some,E1",
        "teams.csv": "22918,working_group,2,1,UBND phường,Commune office,1022,7–11 giờ,7 to 11,Số 1,No. 1",
    ].reduce(into: [String: String]()) { files, table in
        let name = String(table.key.dropLast(4))
        let heads = RegisterSummary.all.first { $0.name == name }?.heads([LanguageTag("vi"), LanguageTag("en")]) ?? []
        // Columns that a row doesn't speak of are empty.
        let rows = table.value.split(separator: "\n").map { row -> String in
            let cells = row.split(separator: ",", omittingEmptySubsequences: false).count
            return String(row) + String(repeating: ",", count: heads.count - cells)
        }
        files["data/\(table.key)"] = ([heads.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
    }
}

/// A site with all its files but only some of its pages, which take longest.
private struct FewPages: FileSource {
    private let site: PublishedSite
    private let steps: [Int]

    init(of site: PublishedSite, count: Int) {
        let first = site.count - site.plan.count
        let pages = (first..<site.count).filter { site.plan.page(at: $0 - first) != nil }
        let left = Set(pages.dropFirst(count))
        (self.site, steps) = (site, (0..<site.count).filter { !left.contains($0) })
    }

    var count: Int { steps.count }

    func files(at index: Int) throws(CommandFailure) -> [OutputFile] { try site.files(at: steps[index]) }

    func isLast(_ index: Int) -> Bool { site.isLast(steps[index]) }

    func closingFiles(after entries: [ManifestEntry]) -> [OutputFile] {
        site.closingFiles(after: entries)
    }
}
