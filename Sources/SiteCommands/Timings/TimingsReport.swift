import CampaignModel

/// What a build took, told to people or to programs.
struct TimingsReport {
    /// The stages, in order.
    let stages: [(stage: BuildStage, duration: Duration)]
    /// What was made.
    let pages: Int
    let files: Int
    /// The bytes of all files; nothing when none was made.
    let bytes: Int?
    /// The slowest steps, the slowest first.
    let slowest: [SlowestSteps.Step]

    /// The report in one of the forms of findings.
    func text(_ format: DiagnosticFormat, in language: MessageLanguage) -> String {
        switch format {
        case .json: json
        case .text, .github: table(in: language)
        }
    }

    /// An object on a line: seconds, and counts.
    var json: String {
        var line = Array(#"{"timings":{"stages":["#.utf8)
        for (index, entry) in stages.enumerated() {
            line +=
                #"\#(index == 0 ? "" : ","){"stage":"\#(entry.stage.rawValue)","seconds":\#(entry.duration.decimal)}"#
                .utf8
        }
        line += #"],"pages":\#(pages),"files":\#(files),"bytes":\#(bytes.map(String.init) ?? "null"),"slowest":["#.utf8
        for (index, step) in slowest.enumerated() {
            line += (index == 0 ? "{\"path\":" : ",{\"path\":").utf8
            JSONText.append(step.path, to: &line)
            line += ",\"seconds\":\(step.duration.decimal)}".utf8
        }
        line += "]}}\n".utf8
        return String(decoding: line, as: UTF8.self)
    }

    private func table(in language: MessageLanguage) -> String {
        let total = stages.reduce(Duration.zero) { $0 + $1.duration }
        var lines = stages.map { row($0.duration, $0.stage.name[language], in: language) }
        lines.append(row(total, Bilingual(vi: "tất cả", en: "all together")[language], in: language))
        let counts = Bilingual(
            vi: "\(language.number(pages)) trang, \(language.number(files)) tệp",
            en: "\(language.count(pages, "page", "pages")), \(language.count(files, "file", "files"))")
        lines.append(counts[language] + (bytes.map { ", " + size($0, in: language) } ?? ""))
        if !slowest.isEmpty {
            lines.append(Bilingual(vi: "Lâu nhất:", en: "Slowest:")[language])
            lines += slowest.prefix(10).map { row($0.duration, $0.path, in: language) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func row(_ duration: Duration, _ name: String, in language: MessageLanguage) -> String {
        let milliseconds = Int(duration / .microseconds(100))
        let mark = language == .vietnamese ? "," : "."
        let number = "\(language.number(milliseconds / 10))\(mark)\(milliseconds % 10)"
        return String(repeating: " ", count: max(0, 10 - number.count)) + number + " ms  " + name
    }

    private func size(_ bytes: Int, in language: MessageLanguage) -> String {
        let mark = language == .vietnamese ? "," : "."
        return "\(language.number(bytes / 1_000_000))\(mark)\(bytes / 100_000 % 10) MB"
    }
}

extension Duration {
    /// Seconds with six decimals, for programs.
    fileprivate var decimal: String {
        let microseconds = String(Int(self / .microseconds(1)))
        let padded = String(repeating: "0", count: max(0, 7 - microseconds.count)) + microseconds
        return padded.dropLast(6) + "." + padded.suffix(6)
    }
}

extension BuildStage {
    /// What it is called in messages.
    fileprivate var name: Bilingual {
        switch self {
        case .comparison: Bilingual(vi: "so với lần dựng trước", en: "comparing with the last build")
        case .templates: Bilingual(vi: "đọc mẫu trang", en: "reading templates")
        case .content: Bilingual(vi: "đọc và kiểm tra nội dung", en: "reading and checking the content")
        case .ledger: Bilingual(vi: "đối chiếu các bản công bố", en: "holding figures against releases")
        case .evidence: Bilingual(vi: "xem minh chứng", en: "looking at evidence")
        case .pictures: Bilingual(vi: "làm ảnh", en: "making pictures")
        case .plan: Bilingual(vi: "tính số liệu và lập danh sách trang", en: "working out facts, planning pages")
        case .files: Bilingual(vi: "làm và ghi các tệp", en: "making and writing files")
        }
    }
}
