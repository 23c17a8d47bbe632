import CampaignModel

/// What was reported about tasks, so that every state occurs at 20 November 2026: done in time (T01, T06), done late (T02),
/// late (T03), ongoing and reported (T04), ongoing and silent (T05, T28, T29), and nothing reported where the plan states
/// no deadline (T16).
enum TaskUpdates {
    /// All updates: those of agencies, then those of communes.
    static func sheet(_ units: [DemonstrationCommune], dice: Dice) -> Sheet {
        let updates = platform + forces + organisation + local(units, dice: dice)
        return Sheet(TaskUpdate.declaration, rows: updates.map(\.cells))
    }

    /// The evidence that updates name, as (identifier, task, agency, date).
    static var evidence: [(id: String, task: String, agency: String, date: String)] {
        (platform + forces + organisation).filter { !$0.evidence.isEmpty }.map {
            ($0.evidence, $0.task, $0.agency, $0.date)
        }
    }

    private static let sentences: [(task: String, text: String, english: String)] = [
        ("T18", "Đã rà số hộ chưa có thiết bị", "Households without a device were counted"),
        ("T19", "Tổ công nghệ số cộng đồng họp hằng tháng", "Community teams meet each month"),
        ("T20", "Có người hướng dẫn tại bộ phận một cửa", "A helper sits at the one-stop desk"),
        ("T21", "Dùng sổ theo dõi từng người được hỗ trợ", "A follow-up book is kept"),
        ("T45", "Kế hoạch đã nêu đủ năm nội dung", "The plan names all five contents"),
    ]

    private static func local(_ units: [DemonstrationCommune], dice: Dice) -> [TaskReport] {
        units.filter { dice.happens(0.3, "update", $0.code) }.map { unit in
            let sentence = sentences[dice.whole(in: 0...(sentences.count - 1), "sentence", unit.code)]
            let day = DemonstrationPeriod.quarters[3].end.later(by: dice.whole(in: 1...130, "day", unit.code))
            return TaskReport(
                sentence.task, "A12", unit: unit.code, day.description, .progress, sentence.text, sentence.english)
        }
    }
}
