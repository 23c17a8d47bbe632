import CampaignModel

/// The words of a national index.
struct JoinWords {
    let language: MessageLanguage

    private func say(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }

    var skip: String { say("Tới nội dung", "Skip to content") }
    var provinces: String { say("Các tỉnh", "Provinces") }
    var indicators: String { say("Chỉ số chính", "Main indicators") }
    var data: String { say("Dữ liệu chung", "Joint data") }
    var joined: String { say("tỉnh có mặt", "provinces shown") }
    var late: String { say("tỉnh chậm cập nhật", "late") }
    var missing: String { say("tỉnh chưa đọc được", "left out") }
    var isLate: String { say("chậm cập nhật", "late") }
    var isCurrent: String { say("còn mới", "up to date") }
    var otherLicence: String { say("(giấy phép khác)", "(another licence)") }
    var none: String { say("Chưa có tỉnh nào.", "There is no province yet.") }
    var leftOut: String { say("Chưa đọc được", "Left out") }
    var percent: String { say(" %", "%") }
    var noParts: String { say("không có", "none") }
    var demonstrationShort: String { say("minh họa", "demonstration") }

    var demonstration: String {
        say(
            "Trang này có dữ liệu minh họa, không có thật; tỉnh nào minh họa thì có ghi bên tên tỉnh.",
            "This page shows demonstration data, which aren’t real; provinces that demonstrate say so beside their name."
        )
    }

    var leftOutWhy: String {
        say(
            "Không lấy gì từ dữ liệu có một phần hỏng. Tỉnh nào ở đây thì trang này chưa có số liệu của tỉnh đó.",
            "Nothing is taken from data of which a part is broken. Of these provinces, no figure is on this page.")
    }

    var otherDefinition: String {
        say(
            "Có tỉnh dùng cùng mã này nhưng đo theo cách khác nên đứng riêng.",
            "Another province measures something else under the same code, so it stands apart.")
    }

    var states: String {
        say(
            "Mỗi số liệu là của tỉnh đó công bố, ở kỳ mới nhất; không cộng gộp giữa các tỉnh. Số không công bố để bảo vệ dữ liệu cá nhân vẫn không công bố ở đây.",
            "Each figure is as the province published it, of its newest period; nothing is added up across provinces. What a province keeps back to protect single people is kept back here too."
        )
    }

    var provinceHeads: [String] {
        language == .vietnamese
            ? ["Tỉnh", "Số liệu mới nhất", "Tình trạng", "Giấy phép", "Chỉ số chính"]
            : ["Province", "Newest data", "State", "Licence", "Main indicators"]
    }

    var figureHeads: [String] {
        language == .vietnamese
            ? ["Tỉnh", "Giá trị", "Kỳ", "Tử số / mẫu số", "Nguồn"]
            : ["Province", "Value", "Period", "Numerator / denominator", "Source"]
    }

    func intro(_ day: String, _ days: Int) -> String {
        say(
            "Trang chung của các cổng minh bạch cấp tỉnh, lập vào \(day). Tỉnh có số liệu mới nhất cũ hơn \(language.number(days)) ngày là chậm cập nhật.",
            "An index of the provinces’ transparency portals, made on \(day). Provinces whose newest data are older than \(language.number(days)) days are late."
        )
    }

    func licence(_ licence: String) -> String {
        say(
            "Trang chung theo giấy phép \(licence); số liệu của mỗi tỉnh theo giấy phép của tỉnh đó, ghi ở từng dòng.",
            "The index is under \(licence); each province’s figures are under its own licence, which every row names.")
    }

    func age(_ days: Int) -> String {
        say("\(language.number(days)) ngày trước", days == 1 ? "1 day ago" : "\(language.number(days)) days ago")
    }

    func source(_ province: String) -> String { say("Cổng của \(province)", "The site of \(province)") }

    func state(_ state: Figure.State) -> String {
        switch state {
        case .reported: say("đã báo cáo", "reported")
        case .notReported: say("chưa báo cáo", "not reported")
        case .notApplicable: say("không áp dụng", "not applicable")
        case .suppressed: say("không công bố", "kept back")
        }
    }

    /// A number of the data as people of the language write it.
    func number(_ text: String) -> String {
        let parts = text.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first, let integer = Int(whole) else { return JoinPage.escaped(text) }
        let sign = integer == 0 && whole.hasPrefix("-") ? "−" : ""
        let written = sign + language.number(integer)
        return parts.count == 1 ? written : written + say(",", ".") + parts[1].filter(\.isNumber)
    }

    /// A day as people of the language write it.
    func day(_ iso: String) -> String {
        guard let date = CalendarDate(iso: iso) else { return JoinPage.escaped(iso) }
        return language == .vietnamese ? "\(date.day)/\(date.month)/\(date.year)" : iso
    }
}
