/// Where things stand in a form: written and read by the same names.
///
/// Readers find sheets by their names and columns by their headings; the letters are a matter of the writer alone.
enum FormLayout {
    /// The mark of a form of this program, among the custom properties and on the hidden sheet.
    static let mark = "minhbach-form"
    /// The version of the layout.
    static let version = "1"
    static let guideSheet = "Hướng dẫn"
    static let figureSheet = "Số liệu"
    static let taskSheet = "Nhiệm vụ"
    static let evidenceSheet = "Minh chứng"
    static let listSheet = "_danh_muc"
    static let markSheet = "_mau"
    /// The row of the headings, from 1.
    static let headRow = 4
    /// The cell with the day of the report, on the sheet of figures.
    static let dayCell = (row: 2, column: 3)
    /// How many lines there are for evidence.
    static let evidenceLines = 10

    /// The columns of figures.
    enum Figures: String, CaseIterable {
        case code = "Mã"
        case name = "Chỉ số"
        case group = "Nhóm"
        case numeratorMeaning = "Tử số (hoặc giá trị) là"
        case denominatorMeaning = "Mẫu số là"
        case measure = "Đơn vị tính"
        case before = "Kỳ trước"
        case numerator = "Tử số"
        case denominator = "Mẫu số"
        case value = "Giá trị"
        case state = "Tình trạng"
        case evidence = "Minh chứng"
        case source = "Nguồn"
        case check = "Kiểm tra"
    }

    /// The columns of tasks.
    enum Tasks: String, CaseIterable {
        case code = "Mã"
        case title = "Nhiệm vụ"
        case output = "Sản phẩm"
        case deadline = "Thời hạn"
        case before = "Báo cáo trước"
        case day = "Ngày"
        case stage = "Mức độ"
        case summary = "Tóm tắt việc đã làm"
        case evidence = "Minh chứng"
    }

    /// The columns of evidence.
    enum Proofs: String, CaseIterable {
        case code = "Mã"
        case title = "Tên văn bản, dữ liệu"
        case kind = "Loại"
        case issuer = "Đơn vị ban hành hoặc đang giữ"
        case day = "Ngày"
        case access = "Ai xem được"
        case address = "Địa chỉ, nếu công khai"
    }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
    /// The column in the writer's order, from 1.
    var column: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}
