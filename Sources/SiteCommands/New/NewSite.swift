import CampaignModel

/// The files of a site that begins: one example of each thing, all marked as a demonstration.
struct NewSite {
    let province: String
    let code: String
    let asOf: CalendarDate
    /// The folder of the content, as commands are told it.
    let folder: String

    /// The languages that it begins with.
    static let languages = ["vi", "en"]

    /// The bytes of each file by its path, the files of languages left out.
    var files: [String: [UInt8]] {
        var texts = [
            "site.yaml": settings, "README.md": readme, "data/SOURCES.md": sources,
            "data/COLUMNS.md": RegisterGuide(languages: tags).markdown(in: .vietnamese),
            "data/groups.yaml": "- {id: people, kind: learner, name: {vi: Người dân, en: People}}\n",
            "data/periods.yaml": period, "data/indicators.yaml": indicators, "data/tasks.yaml": tasks,
            "data/observations/\(periodName).csv": observations,
            "pages/gioi-thieu/vi.md": Self.story(
                "Về cổng này", "Trang ví dụ – hãy viết lại bằng lời của tỉnh.",
                "Cổng này công khai kết quả của chiến dịch."),
            "pages/gioi-thieu/en.md": Self.story(
                "About this site", "An example – write it anew.", "This site publishes the results of the campaign."),
        ]
        for register in RegisterSummary.all {
            let rows = Self.rows[register.name] ?? []
            texts["data/\(register.name).csv"] =
                ([register.heads(tags).joined(separator: ",")] + rows.map { Self.row($0, register, tags) })
                .map { $0 + "\n" }.joined()
        }
        return texts.mapValues { Array($0.utf8) }
    }

    private var tags: [LanguageTag] { Self.languages.map(LanguageTag.init) }

    /// The year's period before the as-of day, so that its figures are over.
    private var year: Int { asOf.year - 1 }
    private var periodName: String { "\(year)" }

    /// Cells by their heads; those that aren't named stay empty.
    private static let rows: [String: [[String: String]]] = [
        "communes": [["code": "00001", "name": "Xã Ví Dụ", "type": "xa"]],
        "agencies": [
            ["id": "A01", "name_vi": "Cơ quan ví dụ", "name_en": "Example agency", "kind": "single"]
        ],
        "evidence": [
            [
                "id": "E01", "title": "[Ví dụ] Báo cáo năm", "kind": "report", "issuer": "Cơ quan ví dụ",
                "access": "held",
            ]
        ],
        "documents": [
            [
                "id": "D01", "kind": "plan", "issuer": "Cơ quan ví dụ", "title_vi": "[Ví dụ] Kế hoạch của tỉnh",
                "title_en": "[Example] The province’s plan",
            ]
        ],
    ]

    private static func row(_ cells: [String: String], _ register: RegisterSummary, _ tags: [LanguageTag]) -> String {
        let heads = register.heads(tags)
        for head in cells.keys where !heads.contains(head) {
            preconditionFailure("an example of \(register.name) has a cell for “\(head)”, which is no column of it")
        }
        return heads.map { cells[$0] ?? "" }.joined(separator: ",")
    }

    private var settings: String {
        """
        # The settings of the whole site. What only the province can supply is left to it.
        title: {vi: "\(province) – Cổng minh bạch", en: "\(province) – Transparency Portal"}
        # The names that the phrases of languages/ call {province} and {campaign}.
        province: {code: "\(code)", name: "\(province)"}
        # Which act or list data/communes.csv follows, and where it was taken from: {vi: …, en: …}.
        communes_source:
        campaign: {vi: Bình dân học vụ số, en: digital literacy}
        tagline: {vi: "[Ví dụ] Kết quả đến đâu, công khai đến đó", en: "[Example] What is done is shown"}
        publisher: {vi: Đơn vị chủ quản do tỉnh xác định, en: The publishing body is for the province to name}
        base_url: https://minhbach.example
        languages: [\(Self.languages.joined(separator: ", "))]
        as_of: \(asOf)
        current_period: "\(periodName)"
        licence:
          id: CC-BY-4.0
          url: https://creativecommons.org/licenses/by/4.0/
          name: {vi: Creative Commons Ghi công 4.0 Quốc tế, en: Creative Commons Attribution 4.0 International}
        # Each page with figures or people says that they are made up. Take this line out when everything is real.
        demonstration: true
        suppression_threshold: 5
        office_contacts: []
        # What other data portals ask when they harvest data/catalog.ttl. Empty until the province supplies it.
        catalogue: {publisher_type: , contact_email: , contact_page: , place_address: }

        """
    }

    private var period: String {
        "- {id: \"\(periodName)\", kind: year, from: \(year)-01-01, to: \(year)-12-31}\n"
    }

    private var indicators: String {
        """
        themes:
          - {id: skills, name: {vi: Kỹ năng, en: Skills}}
        indicators:
          - id: BD01
            name: {vi: "[Ví dụ] Người có kỹ năng số", en: "[Example] People with digital skills"}
            theme: skills
            unit: percent
            numerator: {vi: người được xác nhận, en: people confirmed}
            denominator: {vi: mọi người, en: everybody}
            direction: higher
            levels: [province, commune]
            frequency: year

        """
    }

    private var tasks: String {
        """
        - id: T01
          title: {vi: "[Ví dụ] Công khai kết quả", en: "[Example] Publish the results"}
          lead: [A01]
          deadline: {kind: ongoing}
          objective: {vi: Mọi người biết chiến dịch đến đâu, en: Everybody knows how far the campaign has come}
          output: {vi: Số liệu mỗi năm, en: Figures each year}
          paragraph: I
          indicators: [BD01]

        """
    }

    private var observations: String {
        """
        indicator,unit,group,numerator,denominator,value,state,evidence,source,reported_on,note_vi,note_en,checked
        BD01,00001,,600,1000,,reported,E01,,,,,
        BD01,\(code),,600,1000,,reported,E01,,,,,

        """
    }

    private var sources: String {
        "# Nguồn\n\nGhi ở đây nguồn của từng bảng. Mọi thứ trong thư mục này hiện là ví dụ.\n"
    }

    private var readme: String {
        """
        # Nội dung của cổng \(province)

        Gõ mọi lệnh ở thư mục có `site-templates`, luôn kèm `\(option)`: thiếu nó, lệnh làm việc với thư mục `content` ở đó.

        1. `minhbach check \(option)` báo mọi lỗi, kèm tệp, dòng và cách sửa.
        2. Sửa `site.yaml`: tên cổng, địa chỉ, đơn vị chủ quản, ngày số liệu (`as_of`).
        3. Thay các ví dụ trong `data/`: xã, cơ quan, chỉ số, kỳ, nhiệm vụ, rồi số liệu trong `data/observations/`.
           Cột nào ghi gì: `data/COLUMNS.md`.
        4. Bảng nào chưa có gì thì để nguyên dòng đầu.
        5. Trang và tin: `minhbach new page "Tên trang" \(option)`, `minhbach new news "Tên tin" \(option)`. Mở thư mục này
           bằng Visual Studio Code (tiện ích YAML) thì từ và mã được gợi ý, chỗ sai được gạch chân; thêm xã hay chỉ số mới
           thì chạy lại `minhbach schemas \(option)`.
        6. Xem thử: `minhbach serve \(option)`.
        7. Khi mọi thứ là thật, bỏ dòng `demonstration` trong `site.yaml`, rồi `minhbach release \(option)`.

        ---

        Everything here is an example: `minhbach check \(option)` says what is wrong, `data/COLUMNS.md` what each column
        holds. Call every command in the folder that holds `site-templates`, with `\(option)`; without it commands work on
        the folder `content` there.

        """
    }

    private var option: String { "--content \(folder.contains(" ") ? "\"\(folder)\"" : folder)" }

    private static func story(_ title: String, _ summary: String, _ body: String) -> String {
        "---\ntitle: \(title)\nsummary: \(summary)\nsection: about\norder: 10\n---\n\n\(body)\n"
    }
}
