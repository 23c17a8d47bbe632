/// Finds what is sensitive about a person: a people's name, disability, religion, hardship, illness.
struct SensitiveSearch {
    let text: PrivacyText

    private static let words = PhraseTable<PrivacyFinding.Kind>([
        ("người dân tộc thiểu số,là dân tộc thiểu số,ethnic minority", .ethnicity),
        (
            "khuyết tật,tàn tật,khiếm thị,khiếm thính,bại liệt,xe lăn,disability,disabilities,disabled,wheelchair,"
                + "visually impaired,hearing impaired", .disability
        ),
        (
            "tôn giáo,theo đạo,công giáo,tin lành,phật giáo,phật tử,hồi giáo,tín đồ,religion,religious,catholic,"
                + "protestant,buddhist,muslim", .religion
        ),
        ("hộ nghèo,cận nghèo,gia đình nghèo,nhà nghèo,poor household,near-poor,poor family", .hardship),
        (
            "bị bệnh,mắc bệnh,bệnh tật,bệnh nhân,bệnh hiểm nghèo,bệnh mãn tính,ung thư,tiểu đường,trầm cảm,tự kỷ,hiv,"
                + "illness,disease,cancer,diabetes,depression,autism,autistic", .health
        ),
    ])

    private static let peoples = PhraseTable<Void>([
        (
            "k'ho,kơ ho,cơ ho,cơ-ho,mạ,chu ru,chu-ru,churu,m'nông,mnông,mnong,chăm,cham,ê đê,ê-đê,ede,tày,nùng,hoa,"
                + "raglai,ra glai,ra-glai,thái,mường,dao,mông,h'mông,hmong,kinh,xtiêng,s'tiêng,gia rai,gia-rai,jrai,"
                + "ba na,ba-na,bahnar,xơ đăng,khmer,khơ me,khơ-me,chơ ro,chơ-ro,sán dìu,sán chay,cao lan,thổ,ngái,"
                + "giáy,tay,nung,muong,thai,ma,chinese", ()
        )
    ])

    private static let before = [
        "dân tộc ", "dân tộc: ", "người ", "phụ nữ ", "học sinh ", "cô gái ", "chàng trai ", "cô bé ", "cậu bé ",
        "ethnic ", "ethnicity: ",
    ]
    private static let after = [
        "people", "woman", "man", "girl", "boy", "pupil", "student", "ethnic", "minority", "teacher", "farmer",
        "family",
    ].map { Array($0.utf8) }
    /// What makes a place or a country of a people's name: Thái Lan, Thái Nguyên, Hoa Kỳ.
    private static let places = ["lan", "nguyên", "bình", "kỳ", "lư", "cổ", "lay", "tè"].map { Array($0.utf8) }

    func findings() -> [PrivacyFinding] {
        let words = SensitiveSearch.words.matches(in: text).map { PrivacyFinding($0.meaning, $0.range) }
        return words + SensitiveSearch.peoples.matches(in: text).compactMap { finding($0.range) }
    }

    private func finding(_ name: Range<Int>) -> PrivacyFinding? {
        guard text.isCapital(name.lowerBound) else { return nil }
        let next = name.upperBound + 1
        guard !SensitiveSearch.places.contains(where: { text.end(of: $0, at: next) != nil }) else { return nil }
        if let cue = SensitiveSearch.before.first(where: { text.hasWords($0, before: name.lowerBound) }) {
            return PrivacyFinding(.ethnicity, (name.lowerBound - cue.utf8.count)..<name.upperBound)
        }
        guard let end = SensitiveSearch.after.lazy.compactMap({ text.end(of: $0, at: next) }).first else { return nil }
        return PrivacyFinding(.ethnicity, name.lowerBound..<end)
    }
}
