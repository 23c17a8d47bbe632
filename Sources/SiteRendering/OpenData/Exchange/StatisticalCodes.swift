import CampaignModel

/// The site's codes and states in the words of SDMX, the standard by which statistical offices exchange figures.
///
/// Code lists of states follow those of the SDMX content-oriented guidelines (CL_OBS_STATUS, CL_CONF_STATUS, CL_FREQ);
/// the method page shows the same table.
package enum StatisticalCodes {
    /// Everybody, where figures have groups.
    package static let everybody = "_T"

    /// What stands for the value of a figure that has none: a number of the type Double may say so (SDMX 3.0), and
    /// programs that read the column as numbers stop at an empty cell.
    package static let noValue = "NaN"

    /// What a figure's state is called there: status of the observation, and whether it is confidential.
    package static func status(of state: Figure.State, isBreak: Bool) -> (observation: String, confidentiality: String)
    {
        switch state {
        case .reported: (isBreak ? "B" : "A", "F")
        case .notReported: ("L", "F")
        case .notApplicable: ("M", "F")
        case .suppressed: ("Q", "C")
        }
    }

    /// How a period is written there: half-years are semesters (`2025-S2`).
    package static func period(_ period: Period) -> (frequency: String, time: String) {
        let year = String(period.start.year)
        return switch period.kind {
        case .quarter: ("Q", "\(year)-Q\(period.ordinal)")
        case .halfYear: ("S", "\(year)-S\(period.ordinal)")
        case .year: ("A", year)
        }
    }

    /// The unit of a measure.
    package static func unit(_ measure: Indicator.Measure) -> String {
        switch measure {
        case .percent: "PT"
        case .count: "NUMBER"
        case .money: "VND"
        case .points: "PP"
        case .score: "SCORE"
        case .days: "DAYS"
        }
    }

    /// A code of ours as SDMX allows codes: letters, digits, `_`, `-`, `@`, `$`. Other signs become `_`.
    package static func code(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || "_-@$".contains($0)) ? $0 : "_" })
    }

    /// A code list: its identifier, its name, and each code with what it means.
    package typealias List = (id: String, name: Bilingual, codes: [(String, Bilingual)])

    /// The lists that are the same on every site.
    package static let fixed: [List] = [
        (
            "CL_FREQ", Bilingual(vi: "Nhịp báo cáo", en: "Frequency"),
            [
                ("Q", Bilingual(vi: "Hằng quý", en: "Quarterly")),
                ("S", Bilingual(vi: "Nửa năm", en: "Half-yearly, semester")),
                ("A", Bilingual(vi: "Hằng năm", en: "Annual")),
            ]
        ),
        (
            "CL_OBS_STATUS", Bilingual(vi: "Tình trạng số liệu", en: "Observation status"),
            [
                ("A", Bilingual(vi: "Đã báo cáo", en: "Normal value: reported")),
                ("B", Bilingual(vi: "Đã báo cáo; không so sánh với kỳ trước được", en: "Time series break: reported")),
                (
                    "L",
                    Bilingual(vi: "Chưa báo cáo", en: "Missing value; data exist but were not collected: not reported")
                ),
                ("M", Bilingual(vi: "Không áp dụng", en: "Missing value; data cannot exist: not applicable")),
                ("Q", Bilingual(vi: "Không công bố", en: "Missing value; suppressed")),
            ]
        ),
        (
            "CL_CONF_STATUS", Bilingual(vi: "Tình trạng bảo mật", en: "Confidentiality status"),
            [
                ("F", Bilingual(vi: "Được công bố", en: "Free (free for publication)")),
                ("C", Bilingual(vi: "Giữ lại để bảo vệ dữ liệu cá nhân", en: "Confidential statistical information")),
            ]
        ),
        (
            "CL_UNIT_MEASURE", Bilingual(vi: "Đơn vị đo", en: "Unit of measure"),
            [
                ("PT", Bilingual(vi: "Phần trăm", en: "Percentage")),
                ("NUMBER", Bilingual(vi: "Số đếm", en: "Number")),
                ("VND", Bilingual(vi: "Đồng", en: "Vietnamese đồng")),
                ("PP", Bilingual(vi: "Điểm phần trăm", en: "Percentage points")),
                ("SCORE", Bilingual(vi: "Điểm", en: "Score")), ("DAYS", Bilingual(vi: "Ngày", en: "Days")),
            ]
        ),
    ]
}
