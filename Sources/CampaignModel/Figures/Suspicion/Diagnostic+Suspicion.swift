extension Diagnostic {
    /// Communes with the same numerator and denominator.
    static func identicalRows(
        _ indicator: Indicator, _ period: Period, _ list: Bilingual, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .warning, "identical-rows", at: place,
            summary: Bilingual(
                vi: "\(indicator.id), kỳ \(period.id): nhiều đơn vị có cùng tử số và mẫu số",
                en: "\(indicator.id), \(period.id): units share the same numerator and denominator"),
            explanation: Bilingual(
                vi: "\(list.vietnamese). Hai số lớn cùng trùng nhau hiếm khi là ngẫu nhiên; có thể dòng đã bị chép.",
                en: "\(list.english). Two large numbers seldom coincide by chance; a row may have been copied."),
            fix: Bilingual(
                vi: "Hãy đối chiếu với báo cáo gốc của từng đơn vị; nếu đúng thì ghi lý do vào cột “checked”.",
                en: "Compare with each unit's own report; if the figures are right, say why in the column “checked”."))
    }

    /// Communes with the same report.
    static func identicalReports(
        _ period: Period, _ units: Bilingual, figures: Int, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .warning, "identical-reports", at: place,
            summary: Bilingual(
                vi: "Kỳ \(period.id): báo cáo của nhiều đơn vị giống hệt nhau",
                en: "\(period.id): units have exactly the same report"),
            explanation: Bilingual(
                vi:
                    "\(units.vietnamese): mọi số đều trùng, trong đó \(figures) số khác 0. Có thể một báo cáo đã bị chép.",
                en: "\(units.english): all numbers agree, \(figures) of them not 0. A report may have been copied."),
            fix: Bilingual(
                vi: "Hãy đối chiếu với báo cáo gốc của từng đơn vị.", en: "Compare with each unit's own report."))
    }

    /// Changes that are large for one period.
    static func jumps(_ indicator: Indicator, _ period: Period, _ list: Bilingual, at place: SourcePlace) -> Diagnostic
    {
        Diagnostic(
            .warning, "jump", at: place,
            summary: Bilingual(
                vi: "\(indicator.id), kỳ \(period.id): số thay đổi đột ngột so với kỳ trước",
                en: "\(indicator.id), \(period.id): figures jump against the period before"),
            explanation: Bilingual(
                vi:
                    "\(list.vietnamese). Đáng xem lại khi tỷ lệ đổi hơn 25 điểm phần trăm, hoặc số đếm tăng, giảm hơn 3 lần.",
                en:
                    "\(list.english). A share that changes by more than 25 points, or a count by more than 3 times, is worth a second look."
            ),
            fix: Bilingual(
                vi: "Hãy kiểm tra cách đếm và đơn vị tính của cả hai kỳ; nếu đúng thì ghi lý do vào cột “checked”.",
                en: "Check how both periods were counted; if the figures are right, say why in the column “checked”."))
    }

    /// Shares that haven't moved.
    static func standstills(
        _ indicator: Indicator, _ period: Period, _ list: Bilingual, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .warning, "standstill", at: place,
            summary: Bilingual(
                vi: "\(indicator.id), đến kỳ \(period.id): số không đổi qua nhiều kỳ liền",
                en: "\(indicator.id), up to \(period.id): figures stay the same for periods in a row"),
            explanation: Bilingual(
                vi: "\(list.vietnamese). Đếm lại mà ra đúng số cũ là hiếm; có thể số kỳ trước đã được chép sang.",
                en:
                    "\(list.english). A new count seldom gives the old numbers; they may have been carried forward."),
            fix: Bilingual(
                vi:
                    "Hãy đếm lại, hoặc ghi “not_reported” nếu kỳ này chưa đếm; nếu đúng thì ghi lý do vào cột “checked”.",
                en:
                    "Count again, or write “not_reported” if nobody has; if the figures are right, say why in the column “checked”."
            ))
    }

    /// Shares far off their own series and their neighbours’.
    static func strayShares(
        _ indicator: Indicator, _ period: Period, _ list: Bilingual, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .warning, "stray-share", at: place,
            summary: Bilingual(
                vi: "\(indicator.id), kỳ \(period.id): tỷ lệ lạc khỏi chuỗi của chính nó và khỏi các xã lân cận",
                en: "\(indicator.id), \(period.id): shares stray from their own series and from their neighbours’"),
            explanation: Bilingual(
                vi:
                    "\(list.vietnamese). Các xã khác thay đổi ít hơn nhiều trong kỳ này; khoảng cách được đo bằng trung vị và độ lệch tuyệt đối trung vị, nên vài số sai không che được nhau.",
                en:
                    "\(list.english). Other communes changed far less in the period; distances are measured by the median and the median absolute deviation, so that a few wrong figures can’t hide each other."
            ),
            fix: Bilingual(
                vi: "Hãy kiểm tra tử số và mẫu số; nếu đúng thì ghi lý do vào cột “checked”.",
                en: "Check numerator and denominator; if they are right, say why in the column “checked”."))
    }

    /// More round figures than counting gives.
    static func roundFigures(
        _ indicator: Indicator, _ period: Period, round: Int, of figures: Int, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .warning, "round-figures", at: place,
            summary: Bilingual(
                vi: "\(indicator.id), kỳ \(period.id): quá nhiều số tròn",
                en: "\(indicator.id), \(period.id): too many round figures"),
            explanation: Bilingual(
                vi:
                    "\(round) trong \(figures) số tận cùng bằng 0 hoặc 5; số đếm thật thì khoảng một phần năm. Có thể số được ước lượng.",
                en:
                    "\(round) of \(figures) end in 0 or 5; of counted numbers about one in five does. They may be estimates."
            ),
            fix: Bilingual(
                vi: "Hãy hỏi các đơn vị số này được đếm hay ước lượng, và ghi rõ nguồn.",
                en: "Ask the units whether they counted or estimated, and state the source."))
    }
}
