/// What kinds of rows of the public record and their fields are called, from the declarations that they are made by.
public struct RecordMeanings: Sendable {
    private var kinds: [String: Bilingual] = [:]
    private var fields: [String: Bilingual] = [:]
    /// Fields that may change without a reason: wording.
    private var told: Set<String> = []

    /// Learns every kind.
    public static let all = RecordMeanings()

    private init() {
        for register in RegisterSummary.all {
            kinds[register.record] = register.title
            for field in register.fields { add(field, of: register.record) }
        }
        add(CampaignTask.told, vi: "Nhiệm vụ", en: "Task")
        add(NumberedTaskChange.told, vi: "Thay đổi của nhiệm vụ", en: "Change of a task")
        add(Indicator.told, vi: "Chỉ số", en: "Indicator")
        add(IndicatorTarget.told, vi: "Chỉ tiêu", en: "Target")
        add(PopulationGroup.told, vi: "Nhóm người", en: "Group of people")
        add(Theme.told, vi: "Chủ đề", en: "Theme")
        add(Composite.told, vi: "Điểm tổng hợp", en: "Composite score")
        add(Period.told, vi: "Kỳ báo cáo", en: "Period")
        add(SiteSettings.told, vi: "Cổng", en: "The portal")
        add(Story.told, vi: "Bài viết", en: "Story")
        add(ToldAttachment.told, vi: "Tệp kèm theo", en: "Attachment")
        add(Language.told, vi: "Ngôn ngữ", en: "Language")
        add(ConsentState.told, vi: "Sự đồng ý", en: "Consent")
        add(PageAddress.told, vi: "Trang", en: "Page")
        // They are told by what lies beside the texts, not by a column.
        fields["story \(Story.picturesField)"] = Bilingual(vi: "Ảnh", en: "Pictures")
        told.insert("story \(Story.picturesField)")
        // In which order a catalogue stands follows from its rows.
        kinds[ToldOrder.record] = Bilingual(vi: "Thứ tự", en: "Order")
        fields["\(ToldOrder.record) \(ToldOrder.field)"] = Bilingual(vi: "Thứ tự các mã", en: "Codes in their order")
        told.insert("\(ToldOrder.record) \(ToldOrder.field)")
        kinds["figure"] = Bilingual(vi: "Số liệu", en: "Figure")
        fields["figure evidence"] = Bilingual(vi: "Minh chứng", en: "Evidence")
        fields["figure source"] = Bilingual(vi: "Nguồn", en: "Source")
        fields["figure reported_on"] = Bilingual(vi: "Ngày báo cáo", en: "Day of the report")
        fields["figure note"] = Bilingual(vi: "Ghi chú", en: "Note")
    }

    private mutating func add<Row>(_ told: ToldRecord<Row>, vi: String, en: String) {
        kinds[told.record] = Bilingual(vi: vi, en: en)
        for column in told.columns { add(column.field, of: told.record) }
    }

    private mutating func add(_ field: FieldDeclaration, of record: String) {
        fields["\(record) \(field.name)"] = field.meaning
        if field.recordClass == .told { told.insert("\(record) \(field.name)") }
    }

    /// Whether a field is wording, which changes without a reason; of texts by language whatever the tag is.
    public func isWording(_ name: RecordName) -> Bool {
        if told.contains("\(name.record) \(name.field)") { return true }
        guard let tag = name.field.lastIndex(of: "_") else { return false }
        return told.contains("\(name.record) \(name.field[..<tag])")
    }

    /// What a kind of row is called; the kind itself where a later program forgot it.
    public func kind(_ name: RecordName) -> Bilingual {
        kinds[name.record] ?? Bilingual(vi: name.record, en: name.record)
    }

    /// The row as readers know it: its kind and its key; of an order what is listed.
    public func row(_ name: RecordName) -> Bilingual {
        let (kind, key) = (kind(name), RecordName(name.key, ""))
        guard name.record == ToldOrder.record else {
            return Bilingual(vi: "\(kind.vietnamese) \(name.key)", en: "\(kind.english) \(name.key)")
        }
        let listed = self.kind(key)
        return Bilingual(vi: "\(kind.vietnamese): \(listed.vietnamese)", en: "\(kind.english): \(listed.english)")
    }

    /// What a field is called; of texts by language the tag follows. Empty for a row as a whole.
    public func field(_ name: RecordName, _ languages: [LanguageTag]) -> Bilingual {
        guard !name.field.isEmpty else { return Bilingual(vi: "", en: "") }
        if let meaning = fields["\(name.record) \(name.field)"] { return meaning }
        for language in languages where name.field.hasSuffix("_\(language.text)") {
            let base = name.field.dropLast(language.text.count + 1)
            guard let meaning = fields["\(name.record) \(base)"] else { continue }
            return Bilingual(
                vi: "\(meaning.vietnamese) (\(language.text))", en: "\(meaning.english) (\(language.text))")
        }
        return Bilingual(vi: name.field, en: name.field)
    }
}
