import CampaignModel
import SiteContent

/// What a published site says of its day: the same in each of its files, and what follows from it is as that day has it.
/// A whole older site under a newer date gives itself away by what would be late by then.
struct ShownDay {
    let site: String
    /// The day as the description of the data says it.
    let day: CalendarDate

    /// What says otherwise.
    func differences() -> [Diagnostic] {
        var found: [Diagnostic] = []
        // Sites of earlier programs have no receipt.
        if let told = SiteReceipt(in: site)?.asOf, told != day.description {
            found.append(.otherDay(told, day, at: SourcePlace(file: "\(site)/\(SiteReceipt.path)")))
        }
        found += states("reports", "received_on") { due, received in
            due.map { PeriodicReport.state(dueOn: $0, receivedOn: received, on: day).rawValue }
        }
        found += states("corrections", "closed_on") { due, closed in
            UnitCorrection.state(dueOn: due, closedOn: closed, on: day).rawValue
        }
        return found + ShownTasks(site: site, day: day).differences()
    }

    /// Rows of a table whose state isn't that of the day.
    private func states(
        _ table: String, _ end: String, _ state: (_ due: CalendarDate?, _ end: CalendarDate?) -> String?
    ) -> [Diagnostic] {
        let file = "\(site)/data/\(table).csv"
        guard let bytes = try? ByteReading.bytes(file) else { return [] }
        let ignored = DiagnosticCollector()
        let rows = CSVTable(
            SourceText(file: file, bytes: bytes, spelling: .other, into: ignored),
            CSVSchema(required: ["due_on", "state"], optional: [end]), into: ignored
        ).rows
        let date = { (row: CSVRow, column: String) in
            CalendarDate(iso: String(decoding: row.bytes(column), as: UTF8.self))
        }
        return rows.compactMap { row in
            guard let right = state(date(row, "due_on"), date(row, end)) else { return nil }
            let told = String(decoding: row.bytes("state"), as: UTF8.self)
            return told == right ? nil : .otherState(told, right, day, at: row.place)
        }
    }
}

extension Diagnostic {
    /// Two files of a site speak of two days.
    static func otherDay(_ told: String, _ day: CalendarDate, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "other-day", at: place,
            summary: Bilingual(
                vi: "Tệp này ghi ngày \(told), còn data/datapackage.json ghi \(day)",
                en: "This file says \(told), and data/datapackage.json \(day)"),
            explanation: Bilingual(
                vi: "Mọi tệp của một trang được tính đến cùng một ngày.",
                en: "All files of a site are of one and the same day."), fix: forgedDay)
    }

    /// What is said of a row follows from another day than the site's.
    static func otherState(_ told: String, _ right: String, _ day: CalendarDate, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "other-state", at: place,
            summary: Bilingual(
                vi: "Dòng này ghi “\(told)”, nhưng vào ngày \(day) phải là “\(right)”",
                en: "This row says “\(told)”, but on \(day) it is “\(right)”"),
            explanation: Bilingual(
                vi:
                    "Đúng hạn hay trễ hạn suy ra từ các ngày trong dòng và từ ngày của trang; có thể một trang cũ đã bị đăng "
                    + "lại dưới ngày mới.",
                en:
                    "What is in time and what is late follows from the days in the row and the day of the site; an older site "
                    + "may have been put back under a newer date."), fix: forgedDay)
    }

    private static var forgedDay: Bilingual {
        Bilingual(
            vi: "Hãy dựng lại trang; nếu không ai trong cơ quan sửa tệp này, trang đã bị giả mạo.",
            en: "Build the site again; if nobody of yours changed this file, the site was forged.")
    }
}
