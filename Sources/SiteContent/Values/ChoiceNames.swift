import CampaignModel

/// What editors call the words that tables take, in Vietnamese.
enum ChoiceNames {
    /// The word that is meant by a Vietnamese one, if a field takes it.
    static func choice(for text: String, among choices: [String]) -> String? {
        let folded = TextFold.fold(text)
        return names[folded]?.first(where: choices.contains)
    }

    private static let names: [String: [String]] = [
        "hoan thanh": ["done", "resolved", "closed"], "da hoan thanh": ["done", "resolved"], "xong": ["done"],
        "bat dau": ["started"], "da bat dau": ["started"], "dang lam": ["progress"], "dang thuc hien": ["progress"],
        "dang trien khai": ["progress"], "dang tien hanh": ["progress"], "da xong": ["done", "resolved"],
        "hoan tat": ["done", "resolved"], "da thuc hien": ["done"], "dang xu ly": ["forwarded"],
        "da bao cao": ["reported"], "co so lieu": ["reported"], "chua bao cao": ["not_reported"],
        "chua co": ["not_reported"], "khong ap dung": ["not_applicable"], "da rut": ["withdrawn"],
        "rut so lieu": ["withdrawn"], "nen tang": ["platform"], "he thong": ["platform", "system_export"],
        "bao cao": ["report"], "khao sat": ["survey"], "quyet dinh": ["decision"], "bien ban": ["minutes"],
        "danh sach": ["list"], "cong khai": ["public"], "don vi giu": ["held"], "quy": ["quarter"],
        "6 thang": ["half_year"], "sau thang": ["half_year"], "nam": ["year"], "dot xuat": ["ad_hoc", "event"],
        "tap the": ["collective"], "ca nhan": ["person"], "da nhan": ["received"], "tiep nhan": ["received"],
        "da chuyen": ["forwarded"], "da giai quyet": ["resolved"], "dinh chinh": ["correction"],
        "dieu chinh": ["revision"], "xa": ["xa"], "phuong": ["phuong"], "dac khu": ["dac_khu"],
        "to cong tac": ["working_group"], "to cong nghe so": ["community_team"],
        "to cong nghe so cong dong": ["community_team"], "thiet bi": ["device"], "ngan sach": ["state_budget"],
        "ngan sach nha nuoc": ["state_budget"], "chuong trinh": ["programme"], "khac": ["other"],
        "ty le": ["percent"], "phan tram": ["percent"], "so dem": ["count"], "dong": ["vnd"], "ngay": ["days"],
        "diem": ["score"], "cang cao cang tot": ["higher"], "cang thap cang tot": ["lower"],
        "tinh": ["province"], "cap xa": ["commune"], "co quan": ["agency"], "truong": ["school"],
        "nguoi lon": ["adult"], "chinh minh": ["self"], "giam ho": ["guardian"],
        "tin": ["news"], "tin tuc": ["news"], "canh bao": ["warning"], "lich": ["calendar"],
        "lich hoat dong": ["calendar"], "so ket": ["review"], "tong ket": ["review"], "cao": ["higher"],
        "tang": ["higher"], "thap": ["lower"], "giam": ["lower"], "boi canh": ["context"], "tham khao": ["context"],
        "rut": ["withdrawn", "withdrawal"], "gioi thieu": ["about"], "huong dan": ["guidance"], "phap ly": ["legal"],
        "truoc ngay": ["before"], "thuong xuyen": ["ongoing"], "dinh ky": ["periodic"], "hang nam": ["yearly"],
        "ngay khi": ["promptly"], "khong co": ["none", "not_applicable"], "nguoi hoc": ["learner"],
        "uu tien": ["priority"], "don vi": ["unit"], "truong hoc": ["school", "schools"],
        "dang uy": ["party_committee"],
        "cap uy": ["party_committee"], "anh": ["photo_record"], "hinh anh": ["photo_record"],
        "duong truyen": ["connection"],
        "tai tro trong nuoc": ["domestic_sponsor"], "tai tro nuoc ngoai": ["foreign_sponsor"],
        "ban than va giam ho": ["self_and_guardian"],
    ]
}
