import CampaignModel

/// The other registers: praise, money, devices, teams, difficulties, documents, the list of published information.
enum RecordTables {
    static func tables(_ context: DataContext) -> [DataTable] {
        [
            recognitions(context), funding(context), resources(context), teams(context), difficulties(context),
            plans(context), heads(context), documents(context), information(context),
        ]
    }

    private static func recognitions(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: Recognition.self)
        columns.id { $0.id }
        columns.date("date", vi: "Ngày", en: "Day", .required) { $0.date }
        columns.text("kind", vi: "Hình thức", en: "Form", .required) { $0.kind }
        columns.choice("recipient", vi: "Đối tượng: collective (tập thể), person (cá nhân)", en: "Recipient") {
            $0.recipient
        }
        columns.unit(context) { $0.unit }
        columns.localized("title", vi: "Tên tập thể, vai trò cá nhân", en: "The collective, or the person’s role") {
            $0.title
        }
        columns.text("decision", vi: "Quyết định", en: "Decision") { $0.decision }
        columns.localized("reason", vi: "Lý do", en: "Reason") { $0.reason }
        return DataTable(
            "recognitions", title: Bilingual(vi: "Biểu dương, khen thưởng", en: "Praise and commendations"),
            about: Bilingual(vi: "Tập thể, cá nhân được biểu dương.", en: "Who was praised, and what for."), key: "id",
            columns: columns, rows: context.campaign.records.recognitions)
    }

    private static func funding(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: FundingLine.self)
        columns.id { $0.id }
        columns.period(context) { $0.period }
        columns.choice("source", vi: "Nguồn", en: "Source") { $0.source }
        columns.agency(context) { $0.agency }
        columns.integer("allocated_vnd", vi: "Được giao (đồng)", en: "Allocated, in đồng", .required) { $0.allocated }
        columns.integer("spent_vnd", vi: "Đã chi (đồng)", en: "Spent, in đồng") { $0.spent }
        columns.evidence(context) { $0.evidence }
        return DataTable(
            "funding", title: Bilingual(vi: "Kinh phí", en: "Funding"),
            about: Bilingual(vi: "Kinh phí theo nguồn và kỳ.", en: "Money by source and period."), key: "id",
            columns: columns, rows: context.campaign.records.funding)
    }

    private static func resources(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: ResourceLine.self)
        columns.id { $0.id }
        columns.period(context) { $0.period }
        columns.unit(context) { $0.unit }
        columns.choice("kind", vi: "Loại: device (thiết bị), connection (kết nối), other (khác)", en: "Kind of help") {
            $0.kind
        }
        columns.integer("needed", vi: "Nhu cầu", en: "Needed", .minimum(0)) { $0.needed }
        columns.integer("given", vi: "Đã hỗ trợ", en: "Given", .minimum(0)) { $0.given }
        columns.integer("households", vi: "Số hộ", en: "Households", .minimum(0)) { $0.households }
        columns.evidence(context) { $0.evidence }
        return DataTable(
            "resources", title: Bilingual(vi: "Thiết bị và nguồn lực khác", en: "Devices and other resources"),
            about: Bilingual(vi: "Nhu cầu và hỗ trợ theo đơn vị.", en: "What was needed and what was given, by unit."),
            key: "id", columns: columns, rows: context.campaign.records.resources)
    }

    private static func teams(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: TeamEntry.self)
        columns.unit(context) { $0.unit }
        columns.choice(
            "kind", vi: "Loại: working_group (tổ công tác), community_team (tổ công nghệ số cộng đồng)",
            en: "Kind of team"
        ) { $0.kind }
        columns.integer("count", vi: "Số tổ", en: "Number of teams", .minimum(0)) { $0.count }
        columns.integer("planned", vi: "Số tổ có kế hoạch hoạt động", en: "Teams with an activity plan", .minimum(0)) {
            $0.planned
        }
        columns.localized("contact", vi: "Nơi phụ trách", en: "Office that answers for them") { $0.contact }
        return DataTable(
            "teams", title: Bilingual(vi: "Tổ công tác, tổ công nghệ số", en: "Teams"),
            about: Bilingual(vi: "Các tổ ở từng đơn vị.", en: "The teams of each unit."), columns: columns,
            rows: context.campaign.records.teams)
    }

    private static func difficulties(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: Difficulty.self)
        columns.id { $0.id }
        columns.date("received_on", vi: "Ngày nhận", en: "Received on", .required) { $0.receivedOn }
        columns.text("from", vi: "Nơi phản ánh", en: "From whom", .required) { $0.from }
        columns.unit(context) { $0.unit }
        columns.localized("summary", vi: "Khó khăn", en: "Difficulty") { $0.summary }
        columns.localized("answer", vi: "Trả lời", en: "Answer") { $0.answer }
        columns.date("answered_on", vi: "Ngày trả lời", en: "Answered on") { context.known($0.answeredOn) }
        columns.choice("state", vi: "Tình trạng: received, forwarded, resolved", en: "State") { $0.state }
        return DataTable(
            "difficulties", title: Bilingual(vi: "Khó khăn và trả lời", en: "Difficulties and answers"),
            about: Bilingual(
                vi: "Khó khăn được phản ánh và cách giải quyết.", en: "What was raised, and what came of it."),
            key: "id", columns: columns, rows: context.campaign.records.difficulties)
    }

    private static func plans(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: LocalPlan.self)
        columns.unit(context) { $0.unit }
        columns.choice(
            "kind", vi: "Kế hoạch của: unit (đơn vị), schools (các trường trên địa bàn)",
            en: "Whose plan: unit, or schools (those in the unit, counted)"
        ) { $0.kind }
        columns.integer("year", vi: "Năm", en: "Year") { $0.year }
        columns.date("issued_on", vi: "Ngày ban hành", en: "Issued on") { context.known($0.issuedOn) }
        columns.text("number", vi: "Số, ký hiệu", en: "Number") { context.known($0.issuedOn) == nil ? nil : $0.number }
        columns.list(
            "contents",
            vi:
                "Nội dung đã nêu: audience (đối tượng), activities (nội dung), schedule (thời gian), responsible (đơn vị phụ "
                + "trách), outputs (kết quả đầu ra)",
            en: "Contents named: audience, activities, schedule, responsible, outputs"
        ) { context.known($0.issuedOn) == nil ? [] : $0.contents.map(\.rawValue) }
        columns.integer(
            "schools", vi: "Số trường có kế hoạch đủ năm nội dung", en: "Schools with all five", .minimum(0)
        ) {
            $0.schools
        }
        columns.integer("of_schools", vi: "Tổng số trường", en: "Schools in all", .minimum(0)) { $0.ofSchools }
        columns.evidence(context) { $0.evidence }
        return DataTable(
            "plans", title: Bilingual(vi: "Kế hoạch của đơn vị, nhà trường", en: "Plans of units and schools"),
            about: Bilingual(
                vi: "Đơn vị nào đã có kế hoạch, kế hoạch nêu đủ năm nội dung hay chưa.",
                en: "Which units have a plan, and which of the five contents it names."),
            columns: columns, rows: context.campaign.records.plans)
    }

    private static func heads(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: ResponsibleOffice.self)
        columns.unit(context) { $0.unit }
        columns.choice(
            "kind", vi: "Đứng đầu: party_committee (đảng ủy), authority (ủy ban nhân dân), body (cơ quan)",
            en: "What it heads: party_committee, authority (People’s Committee), body"
        ) { $0.kind }
        columns.localized("office", vi: "Chức danh", en: "Office") { $0.office }
        columns.paragraphs { $0.paragraphs }
        return DataTable(
            "heads", title: Bilingual(vi: "Người đứng đầu chịu trách nhiệm", en: "Responsible offices"),
            about: Bilingual(
                vi: "Chức danh chịu trách nhiệm ở từng đơn vị; không ghi tên người.",
                en: "The office that answers in each unit; no names."),
            columns: columns, rows: context.campaign.records.heads)
    }

    private static func documents(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: CampaignDocument.self)
        columns.id { $0.id }
        columns.text("number", vi: "Số, ký hiệu", en: "Number") { $0.number }
        columns.text("kind", vi: "Loại văn bản", en: "Kind", .required) { $0.kind }
        columns.text("issuer", vi: "Cơ quan ban hành", en: "Issuer", .required) { $0.issuer }
        columns.date("date", vi: "Ngày ban hành", en: "Date") { $0.date }
        columns.localized("title", vi: "Tên", en: "Title") { $0.title }
        columns.localized("status", vi: "Tình trạng kiểm chứng", en: "How far it was checked") { $0.status }
        columns.text("url", vi: "Địa chỉ", en: "Address") { $0.url }
        columns.paragraphs { $0.paragraphs }
        return DataTable(
            "documents", title: Bilingual(vi: "Văn bản", en: "Documents"),
            about: Bilingual(vi: "Văn bản làm căn cứ.", en: "The documents that the campaign rests on."), key: "id",
            columns: columns, rows: context.campaign.records.documents)
    }

    private static func information(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: InformationItem.self)
        columns.id { $0.id }
        columns.localized("title", vi: "Thông tin", en: "Information") { $0.title }
        columns.text("page", vi: "Địa chỉ trang", en: "Address of the page", .address) { context.address($0.address) }
        columns.list("form", vi: "Dạng", en: "Forms") { $0.form.split(separator: ";").map(String.init) }
        columns.date("published_on", vi: "Ngày công khai", en: "Public since") { $0.publishedOn }
        columns.date("until", vi: "Đến ngày", en: "Until") { $0.until }
        columns.paragraphs { $0.paragraphs }
        return DataTable(
            "information", title: Bilingual(vi: "Danh mục thông tin công khai", en: "List of published information"),
            about: Bilingual(
                vi: "Thông tin được công khai trên cổng.", en: "The information that this site makes public."),
            key: "id", columns: columns, rows: context.campaign.records.information)
    }
}
