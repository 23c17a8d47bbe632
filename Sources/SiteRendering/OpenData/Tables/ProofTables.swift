import CampaignModel

/// What proves figures and what became of them: evidence, reports, revisions, inspections.
enum ProofTables {
    static func tables(_ context: DataContext) -> [DataTable] {
        [evidence(context), reports(context), revisions(context), inspections(context), corrections(context)]
    }

    private static func evidence(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: Evidence.self)
        columns.id { $0.id }
        columns.text("title", vi: "Tên", en: "Title", .required) { $0.title }
        columns.choice("kind", vi: "Loại", en: "Kind") { $0.kind }
        columns.text("issuer", vi: "Đơn vị ban hành hoặc đang giữ", en: "Who issued or holds it", .required) {
            $0.issuer
        }
        columns.date("date", vi: "Ngày", en: "Date") { $0.date }
        columns.choice(
            "access", vi: "Tiếp cận: public (công khai), held (đơn vị giữ)", en: "Access: public, or held by the issuer"
        ) {
            $0.access
        }
        columns.text("url", vi: "Địa chỉ nếu công khai ở nơi khác", en: "Address, when public elsewhere") { $0.url }
        columns.text(
            "sha256", vi: "SHA-256 của tệp", en: "SHA-256 of the file", .pattern("[0-9a-f]{64}")
        ) { $0.sha256 }
        columns.text(
            "file", vi: "Tệp công khai, đường dẫn từ thư mục data/", en: "Public file, its path from the folder data/"
        ) { $0.access == .everybody ? $0.file : nil }
        return DataTable(
            "evidence", title: Bilingual(vi: "Minh chứng", en: "Evidence"),
            about: Bilingual(
                vi: "Văn bản, dữ liệu xuất và biên bản mà số liệu dựa vào.",
                en: "The documents, exports and records that figures rest on."),
            key: "id", columns: columns, rows: context.campaign.evidence.items)
    }

    private static func reports(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: PeriodicReport.self)
        columns.unit(context) { $0.unit }
        columns.choice("kind", vi: "Loại báo cáo", en: "Kind of report") { $0.kind }
        columns.period(context) { $0.period }
        columns.date("due_on", vi: "Hạn nộp", en: "Due on", .required) { $0.dueOn }
        columns.date("received_on", vi: "Ngày nhận", en: "Received on") { context.known($0.receivedOn) }
        columns.choice("state", vi: "Tình trạng tại ngày số liệu", en: "How it stands on the as-of day") {
            $0.state(on: context.asOf)
        }
        columns.evidence(context) { $0.evidence }
        return DataTable(
            "reports", title: Bilingual(vi: "Báo cáo định kỳ", en: "Reports due and received"),
            about: Bilingual(
                vi: "Đơn vị nào phải báo cáo, hạn nào, đã nhận hay chưa.",
                en: "Which unit owes a report, by when, and whether it came."),
            columns: columns, rows: context.campaign.records.reports)
    }

    private static func revisions(_ context: DataContext) -> DataTable {
        let campaign = context.campaign
        let history = context.site.history
        let revisions = campaign.records.revisions
        var columns = context.columns(of: Int.self)
        columns.text(
            "key", vi: "Khóa của số liệu, như trong figures.csv", en: "Key of the figure, as in figures.csv", .required
        ) { campaign.name(of: revisions[$0].key) }
        columns.choice(
            "kind", vi: "Loại: revision (điều chỉnh), correction (đính chính)",
            en: "Kind: revision, or correction of a mistake"
        ) { revisions[$0].kind }
        columns.entry("old", vi: "đã công bố trước đó", en: "published before") { history[$0]?.old }
        columns.entry("new", vi: "công bố thay vào", en: "published in its place") { history[$0]?.new }
        columns.localized("reason", vi: "Lý do", en: "Reason") { revisions[$0].reason }
        columns.text("by", vi: "Nơi điều chỉnh", en: "By whom", .required) { revisions[$0].by }
        columns.date("on", vi: "Ngày", en: "Day", .required) { revisions[$0].on }
        return DataTable(
            "revisions", title: Bilingual(vi: "Điều chỉnh, đính chính số liệu", en: "Changes of published figures"),
            about: Bilingual(
                vi:
                    "Mỗi lần một số liệu đã công bố được sửa: cũ, mới, vì sao, ai sửa, ngày nào. Số liệu cũ để trống khi "
                    + "lần sửa có trước bản công bố đầu tiên.",
                en: "Each change of a figure already published: old, new, why, by whom, when. The old figure is empty "
                    + "where the change came before the first release."),
            columns: columns, rows: revisions.indices.filter { revisions[$0].on <= context.asOf })
    }

    private static func inspections(_ context: DataContext) -> DataTable {
        let campaign = context.campaign
        var columns = context.columns(of: Inspection.self)
        columns.id { $0.id }
        columns.localized("title", vi: "Tên cuộc kiểm tra", en: "Title") { $0.title }
        columns.agency(context) { $0.agency }
        columns.date("planned_on", vi: "Ngày dự kiến", en: "Planned for") { $0.plannedOn }
        columns.date("done_on", vi: "Ngày thực hiện", en: "Done on") { context.known($0.doneOn) }
        columns.list("units", vi: "Mã đơn vị được kiểm tra", en: "Codes of the units visited") {
            $0.units.map { campaign.units[$0].id }
        }
        columns.list(
            "contents",
            vi: "Nội dung: participation (tham gia học), skills (kỹ năng), teams (tổ công nghệ), services (dịch vụ)",
            en: "What was looked at: participation, skills, teams, services"
        ) { $0.contents.map(\.rawValue) }
        columns.integer("findings", vi: "Số kiến nghị", en: "Number of findings", .minimum(0)) { $0.findings }
        columns.integer("fixed", vi: "Số đã khắc phục", en: "Number put right", .minimum(0)) { $0.fixed }
        columns.localized("result", vi: "Kết quả", en: "Result") { $0.result }
        columns.date("published_on", vi: "Ngày công bố", en: "Published on") { context.known($0.publishedOn) }
        columns.evidence(context) { $0.evidence }
        return DataTable(
            "inspections", title: Bilingual(vi: "Kiểm tra, giám sát", en: "Inspections"),
            about: Bilingual(vi: "Các cuộc kiểm tra, giám sát và kết quả.", en: "Inspections and what they found."),
            key: "id", columns: columns, rows: campaign.records.inspections)
    }

    private static func corrections(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: UnitCorrection.self)
        columns.id { $0.id }
        columns.date("date", vi: "Ngày", en: "Day", .required) { $0.date }
        columns.unit(context) { $0.unit }
        columns.localized("finding", vi: "Hạn chế", en: "What was found") { $0.finding }
        columns.localized("remedy", vi: "Việc phải làm", en: "What must be done") { $0.remedy }
        columns.date("due_on", vi: "Hạn", en: "Due on") { $0.dueOn }
        columns.date("closed_on", vi: "Ngày xong", en: "Closed on") { context.known($0.closedOn) }
        columns.choice("state", vi: "Tình trạng tại ngày số liệu", en: "How it stands on the as-of day") {
            $0.state(on: context.asOf)
        }
        return DataTable(
            "corrections", title: Bilingual(vi: "Chấn chỉnh", en: "Things put right in units"),
            about: Bilingual(
                vi: "Hạn chế được nhắc nhở, chấn chỉnh ở các đơn vị.", en: "Shortcomings that units were told to mend."),
            key: "id", columns: columns, rows: context.campaign.records.corrections)
    }
}

extension DataColumns {
    /// The state and value of a figure as a release tells it.
    fileprivate mutating func entry(
        _ name: String, vi: String, en: String, cell: @escaping @Sendable (Row) -> LedgerEntry?
    ) {
        text(
            "\(name)_state", vi: "Tình trạng \(vi)", en: "State \(en)", .choices(Figure.State.allCases.map(\.rawValue))
        ) { cell($0)?.state.rawValue }
        decimal("\(name)_value", vi: "Giá trị \(vi)", en: "Value \(en)") { cell($0)?.value }
    }
}
