import CampaignModel

extension YAMLFile {
    /// `data/indicators.yaml`.
    static let indicators = YAMLFile(
        name: "indicators", path: "data/indicators.yaml", isList: false,
        title: Bilingual(vi: "Danh mục chỉ số", en: "The catalogue of indicators"),
        keys: [
            YAMLKey(
                "themes",
                .maps([
                    YAMLKey("id", .text(nil), required: true, "mã chủ đề", "the theme’s code"),
                    YAMLKey("name", .localized, required: true, "tên, theo từng ngôn ngữ", "the name, by language"),
                ]), "các chủ đề, theo thứ tự hiện trên trang", "the themes, in the order of the pages"),
            YAMLKey("indicators", .maps(indicator), "các chỉ số", "the indicators"),
        ])

    private static let indicator =
        [
            YAMLKey("id", .text(nil), required: true, "mã chỉ số, như BD03", "the code, as in BD03"),
            YAMLKey("name", .localized, required: true, "tên, theo từng ngôn ngữ", "the name, by language"),
            YAMLKey("theme", .text(.theme), required: true, "mã chủ đề", "the theme’s code"),
            YAMLKey(
                "unit", .choice(words(Indicator.Measure.self)), required: true, "đơn vị tính", "what it is measured in"),
            YAMLKey(
                "numerator", .localized, required: true, "đếm cái gì, theo từng ngôn ngữ",
                "what is counted, by language"),
            YAMLKey(
                "denominator", .localized, "trên tổng nào, theo từng ngôn ngữ", "of which whole, by language"),
            YAMLKey(
                "direction", .choice(words(Indicator.Direction.self)), required: true,
                "higher: càng cao càng tốt; lower: càng thấp càng tốt; context: không xếp hạng",
                "higher is better, lower is better, or context: never ranked"),
            YAMLKey(
                "frequency", .choice(words(Indicator.Frequency.self)), required: true, "báo cáo mấy lần một năm",
                "how often it is reported"),
            YAMLKey("levels", .choices(words(ReportingLevel.self)), "cấp nào báo cáo", "the levels that report it"),
            YAMLKey(
                "groups", .choices(words(PopulationGroup.Kind.self)), "chia theo loại nhóm nào",
                "the kinds of groups it is told by"),
            YAMLKey("cumulative", .flag, "true nếu cộng dồn từ đầu", "true when it adds up from the beginning"),
            YAMLKey("paragraph", .texts, "đoạn của kế hoạch", "the paragraph of the plan"),
            YAMLKey("official_code", .text(nil), "mã trong Bộ chỉ số chính thức", "its code in the official set"),
            YAMLKey(
                "suppression_threshold", .integer(1...1000), "số nhỏ hơn mức này thì giữ kín",
                "counts below it are kept back"),
            YAMLKey("note", .localized, "ghi chú, theo từng ngôn ngữ", "a note, by language"),
        ] + answers

    private static let answers = [
        YAMLKey(
            "computed", .choice(words(ComputedRule.self)), "quy tắc tự tính từ sổ của cổng; có thì không nhập tay",
            "the rule by which the program works it out; nobody types it then"),
        YAMLKey(
            "computed_from", .code, "chỉ số mà quy tắc dựa vào, như BD03", "the indicator that the rule is about"),
        YAMLKey(
            "targets",
            .maps([
                YAMLKey("period", .text(.period), required: true, "mã kỳ", "the period’s code"),
                YAMLKey("value", .decimal(FieldBounds.value), required: true, "mức phải đạt", "what is to be reached"),
                YAMLKey("source", .text(nil), required: true, "văn bản giao", "the document that sets it"),
                YAMLKey("levels", .choices(words(ReportingLevel.self)), "giao cho cấp nào", "the levels it is set for"),
            ]), "mục tiêu, mỗi mục tiêu có nguồn", "targets, each with its source"),
        YAMLKey(
            "baseline",
            .map([
                YAMLKey("period", .text(.period), required: true, "mã kỳ", "the period’s code"),
                YAMLKey("source", .text(nil), required: true, "văn bản nêu", "the document that names it"),
            ]), "kỳ gốc để so sánh", "the period that targets count from"),
        YAMLKey(
            "sentence", .localized, "câu cho người dân, có {n}: “Cứ 100 hộ thì {n} hộ …”",
            "a sentence for citizens with {n}: “Of every 100 households, {n} …”"),
    ]

    /// `data/tasks.yaml`.
    static let tasks = YAMLFile(
        name: "tasks", path: "data/tasks.yaml", isList: true,
        title: Bilingual(vi: "Nhiệm vụ của kế hoạch", en: "The plan’s tasks"),
        keys: [
            YAMLKey("id", .text(nil), required: true, "mã nhiệm vụ, như T01", "the code, as in T01"),
            YAMLKey("title", .localized, required: true, "tên, theo từng ngôn ngữ", "the title, by language"),
            YAMLKey("lead", .list(.agency), "mã cơ quan chủ trì", "codes of the agencies that lead"),
            YAMLKey("partners", .list(.agency), "mã cơ quan phối hợp", "codes of the agencies that help"),
            YAMLKey("deadline", .map(deadline), "hạn, đúng như kế hoạch", "the deadline, exactly the plan’s"),
            YAMLKey("objective", .localized, required: true, "để làm gì, theo từng ngôn ngữ", "what for, by language"),
            YAMLKey("output", .localized, required: true, "kết quả, theo từng ngôn ngữ", "the result, by language"),
            YAMLKey("indicators", .list(.indicator), "mã chỉ số đo nó", "codes of the indicators that measure it"),
            YAMLKey("paragraph", .texts, "đoạn của kế hoạch", "the paragraph of the plan"),
            YAMLKey(
                "history",
                .maps([
                    YAMLKey("on", .date, required: true, "ngày đổi", "the day of the change"),
                    YAMLKey("by", .text(nil), required: true, "văn bản hoặc cơ quan đổi", "who changed it"),
                    YAMLKey("change", .localized, required: true, "đổi gì, theo từng ngôn ngữ", "what, by language"),
                ]), "những lần nhiệm vụ được sửa", "how the task was changed"),
        ])

    private static let deadline = [
        YAMLKey(
            "kind", .choice(words(TaskReader.Kind.self)), required: true,
            "before: trước một ngày (không kể ngày ấy); ongoing: thường xuyên; periodic: định kỳ; none: kế hoạch không nêu",
            "before a day (which is excluded), ongoing, periodic …; none when the plan names none"),
        YAMLKey(
            "date", .date, when: .init(key: "kind", value: "before"), "ngày, khi kind là before",
            "the day, when kind is before"),
        YAMLKey(
            "every", .choices(words(Deadline.Rhythm.self)), "nhịp, khi kind là periodic",
            "the rhythms, when kind is periodic"),
    ]
}
