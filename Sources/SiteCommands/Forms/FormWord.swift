import CampaignModel

/// A choice that forms offer in words.
protocol FormWord: RawRepresentable<String>, CaseIterable {
    /// How the form's drop-down calls it.
    var formWord: String { get }
}

extension FormWord {
    /// The choice that was meant: by its word, with or without marks, or by its code.
    init?(formWord word: String) {
        let folded = TextFold.slug(word)
        guard let choice = Self.allCases.first(where: { TextFold.slug($0.formWord) == folded || $0.rawValue == word })
        else { return nil }
        self = choice
    }
}

extension Observation.Statement: FormWord {
    var formWord: String {
        switch self {
        case .reported: "Có số liệu"
        case .notReported: "Chưa có số liệu"
        case .notApplicable: "Không áp dụng"
        case .withdrawn: "Rút lại số đã báo cáo"
        }
    }
}

extension Observation.Source: FormWord {
    var formWord: String {
        switch self {
        case .platform: "Nền tảng, hệ thống"
        case .report: "Báo cáo"
        case .survey: "Khảo sát"
        }
    }
}

extension TaskUpdate.Stage: FormWord {
    var formWord: String {
        switch self {
        case .started: "Đã bắt đầu"
        case .progress: "Đang làm"
        case .done: "Đã xong"
        }
    }
}

extension Evidence.Kind: FormWord {
    var formWord: String {
        switch self {
        case .systemExport: "Dữ liệu xuất từ hệ thống"
        case .report: "Báo cáo"
        case .survey: "Khảo sát"
        case .decision: "Quyết định"
        case .minutes: "Biên bản"
        case .photoRecord: "Biên bản kèm ảnh"
        case .list: "Danh sách"
        }
    }
}

extension Evidence.Access: FormWord {
    var formWord: String {
        switch self {
        case .everybody: "Công khai ở địa chỉ bên cạnh"
        case .held: "Đơn vị giữ"
        }
    }
}

extension Indicator.Measure {
    /// How a form names what is counted.
    var formWord: String {
        switch self {
        case .percent: "% (tính từ tử số và mẫu số)"
        case .count: "số lượng"
        case .money: "đồng"
        case .points: "điểm phần trăm (12,5 là 12,5)"
        case .score: "điểm khảo sát"
        case .days: "ngày"
        }
    }
}
