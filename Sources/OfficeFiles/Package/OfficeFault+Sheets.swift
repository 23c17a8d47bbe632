import CampaignModel

extension OfficeFault {
    /// True for a name that a workbook or table would have.
    func isSheet(_ name: String) -> Bool {
        let ending = name.split(separator: ".").last?.lowercased() ?? ""
        return self == .tooManyRows || ["xlsx", "xlsm", "xlsb", "xls", "ods", "csv"].contains(ending)
    }

    /// What is said of a workbook.
    func sheetWords(_ name: String) -> Words {
        switch self {
        case .otherType: otherSheetWords(name)
        case .oldOrLocked: oldSheetWords(name)
        case .broken:
            (
                Bilingual(vi: "Tệp “\(name)” hỏng hoặc bị cắt ngang", en: "“\(name)” is broken or cut off"),
                Bilingual(
                    vi: "Tệp .xlsx là một gói nén; gói này không mở được trọn vẹn, nên không lấy gì từ nó.",
                    en: "Such a file is a packed folder; this one can't be opened whole, so nothing is taken from it."),
                Bilingual(
                    vi: "Hãy xin gửi lại tệp, hoặc mở và lưu lại.", en: "Ask for it again, or open and save it anew.")
            )
        case .tooLarge: largeSheetWords(name)
        case .tooManyRows: rowWords(name)
        case .bomb: bombSheetWords(name)
        case .macros:
            (
                Bilingual(vi: "Tệp “\(name)” có macro", en: "“\(name)” has macros"),
                Bilingual(
                    vi: "Macro là chương trình chạy khi mở tệp; báo cáo không cần đến.",
                    en: "Macros are programs that run when the file is opened; reports need none."),
                Bilingual(
                    vi: "Hãy lưu lại thành .xlsx, không có macro.", en: "Save it as .xlsx, without macros.")
            )
        }
    }

    private func otherSheetWords(_ name: String) -> Words {
        (
            Bilingual(
                vi: "“\(name)” không phải bảng tính Excel (.xlsx)",
                en: "“\(name)” isn’t a workbook of Excel (.xlsx)"),
            Bilingual(
                vi: "Nội dung tệp quyết định, không phải đuôi tên.",
                en: "What the file holds counts, not its name."),
            Bilingual(
                vi: "Hãy mở tệp trong Excel hoặc LibreOffice rồi lưu lại thành .xlsx.",
                en: "Open it in Excel or LibreOffice and save it as .xlsx.")
        )
    }

    private func oldSheetWords(_ name: String) -> Words {
        (
            Bilingual(
                vi: "“\(name)” có mật khẩu, hoặc là tệp của Excel trước năm 2007",
                en: "“\(name)” has a password, or is from Excel of before 2007"),
            Bilingual(vi: "Hai loại tệp này không đọc được ở đây.", en: "Neither can be read here."),
            Bilingual(
                vi: "Hãy mở tệp, bỏ mật khẩu và lưu lại thành .xlsx.",
                en: "Open it, take the password off and save it as .xlsx.")
        )
    }

    private func largeSheetWords(_ name: String) -> Words {
        (
            Bilingual(vi: "Tệp “\(name)” quá lớn đối với một báo cáo", en: "“\(name)” is too large for a report"),
            Bilingual(
                vi: "Nhiều nhất là 60 MB, và 256 MB sau khi giải nén.",
                en: "At most 60 MB, and 256 MB when unpacked."),
            Bilingual(
                vi: "Hãy xóa trang thừa và định dạng thừa, hoặc chia thành nhiều tệp.",
                en: "Delete sheets and formats that nobody needs, or split it.")
        )
    }

    private func bombSheetWords(_ name: String) -> Words {
        (
            Bilingual(
                vi: "Tệp “\(name)” phình ra hàng trăm lần khi giải nén",
                en: "“\(name)” grows hundreds of times when unpacked"),
            Bilingual(
                vi: "Không báo cáo nào như vậy; tệp có thể được làm ra để làm treo máy.",
                en: "No report does that; such files are made to stop computers."),
            Bilingual(vi: "Hãy hỏi người gửi, và đừng mở tệp.", en: "Ask the sender, and don't open it.")
        )
    }

    private func rowWords(_ name: String) -> Words {
        (
            Bilingual(
                vi: "Một trang của “\(name)” có hơn \(Spreadsheet.mostRows) dòng có chữ",
                en: "A sheet of “\(name)” has more than \(Spreadsheet.mostRows) rows with something in them"),
            Bilingual(
                vi: "Báo cáo của cả tỉnh chỉ có vài nghìn dòng; danh sách từng người không được đưa vào đây.",
                en: "A whole province reports some thousand rows; lists of single persons don't belong here."),
            Bilingual(
                vi: "Hãy xin bản tổng hợp theo xã, hoặc chia tệp theo kỳ.",
                en: "Ask for the sums by commune, or split the file by period.")
        )
    }
}
