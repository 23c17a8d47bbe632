import CampaignModel

/// Lists below lists whose items begin with another sign but stand at the same place, as offices write `-` and `+`: on the
/// page they are of one level.
enum MixedListSigns: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .secondList {
            let line = block.lines.lowerBound
            guard text.lines.indices.contains(line), let sign = text.content(line).first else { continue }
            let place = text.lines.place(line, text.content(line).startIndex)
            collector.add(.mixedListSign(String(decoding: [sign], as: UTF8.self), at: place))
        }
    }
}

extension Diagnostic {
    /// Points of a point that became points of the same level.
    static func mixedListSign(_ sign: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "mixed-list-signs", at: place,
            summary: Bilingual(
                vi: "Dòng “\(sign) …” đứng ngang hàng với các dòng trên, không thành ý con",
                en: "The line “\(sign) …” stands at the level of those above it, not below them"),
            explanation: Bilingual(
                vi: "Trên trang, “-”, “+” và “*” là một dấu; ý con chỉ nhận ra nhờ thụt vào.",
                en: "On the page “-”, “+” and “*” are one sign; only indented lines are points of a point."),
            fix: Bilingual(
                vi: "Là ý con thì thêm hai dấu cách trước “\(sign)”; ngang hàng thì dùng cùng một dấu “-”.",
                en: "Put two spaces before “\(sign)” for a point of the point above; else use “-” for all."))
    }
}
