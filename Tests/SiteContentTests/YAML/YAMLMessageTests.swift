import CampaignModel
import SiteContent
import Testing

/// The full text of every message about keys and shapes of YAML.
@Suite struct YAMLMessageTests {
    private let findings = Findings()

    @discardableResult
    private func read(_ text: String) -> YAMLMap? {
        let source = SourceText(file: "x.yaml", bytes: Array(text.utf8), into: findings.collector)
        return source.whole.yamlMap(into: findings.collector)
    }

    @Test func explainsUnknownKey() {
        let map = read("sumary: a\n")
        _ = map?.optionalText("summary")
        map?.reportUnknownKeys()
        #expect(
            findings.text == """
                x.yaml:1:1: error: unknown-key
                Không có mục nào tên là “sumary”
                Ở đây chỉ dùng các mục: summary.
                Có phải ý bạn là “summary”?
                There is no key named “sumary”
                The keys that may stand here are: summary.
                Did you mean “summary”?
                """)
    }

    @Test func explainsUnknownKeyWithoutNeighbour() {
        let map = read("population: 1\n")
        _ = map?.optionalText("summary")
        map?.reportUnknownKeys()
        #expect(
            findings.text == """
                x.yaml:1:1: error: unknown-key
                Không có mục nào tên là “population”
                Ở đây chỉ dùng các mục: summary.
                Bỏ mục này hoặc sửa lại tên.
                There is no key named “population”
                The keys that may stand here are: summary.
                Remove the key or correct its name.
                """)
    }

    @Test func explainsListWhereTextBelongs() {
        _ = read("title: [a]\n")?.text("title")
        #expect(
            findings.text == """
                x.yaml:1:8: error: wrong-shape
                Giá trị của mục “title” phải là một giá trị đơn, nhưng đang là một danh sách
                Mỗi mục có một cách viết nhất định.
                Viết theo mẫu: title: …
                The value of key “title” must be a single value, but it is a list
                Every key has its own way of being written.
                Write it like this: title: …
                """)
    }

    @Test func explainsTextWhereListBelongs() {
        _ = read("tasks: T01\n")?.list("tasks")
        #expect(
            findings.text == """
                x.yaml:1:8: error: wrong-shape
                Giá trị của mục “tasks” phải là một danh sách, nhưng đang là một giá trị đơn
                Mỗi mục có một cách viết nhất định.
                Viết theo mẫu: tasks: [T01]
                The value of key “tasks” must be a list, but it is a single value
                Every key has its own way of being written.
                Write it like this: tasks: [T01]
                """)
    }

    @Test(arguments: ["vi, en": "[vi, en]", "\"a: b\"": "[…, …]"])
    func takesOverWordsThatCanStandInAList(written: String, list: String) {
        _ = read("tasks: \(written)\n")?.list("tasks")
        #expect(findings.text.contains("Write it like this: tasks: \(list)"))
    }

    @Test func explainsTextWhereMappingBelongs() {
        _ = read("title: a\n")?.localized("title", [vietnamese])
        #expect(
            findings.text == """
                x.yaml:1:8: error: wrong-shape
                Giá trị của mục “title” phải là một nhóm mục con, nhưng đang là một giá trị đơn
                Mỗi mục có một cách viết nhất định.
                Viết theo mẫu: title: {vi: …, en: …}
                The value of key “title” must be a group of keys, but it is a single value
                Every key has its own way of being written.
                Write it like this: title: {vi: …, en: …}
                """)
    }

    @Test(arguments: [
        ("deadline", "{kind: before, date: 2026-06-30}"), ("baseline", "{period: …, source: …}"),
        ("province", "{code: …, name: …}"), ("licence", "{id: …, url: …, name: {vi: …, en: …}}"),
    ])
    func showsTheKeysOfGroupsThatAreNoWords(name: String, keys: String) {
        _ = read("\(name): 30/6/2026\n")?.map(name)
        #expect(findings.text.contains("Write it like this: \(name): \(keys)"))
    }

    @Test func explainsListAtTheRoot() {
        read("- a\n")
        #expect(
            findings.text == """
                x.yaml:1:1: error: wrong-shape
                Ở đây phải là một nhóm mục con, nhưng lại là một danh sách
                Tệp này được đọc theo một bố cục nhất định.
                Viết mỗi mục trên một dòng, theo mẫu “tên: giá trị”.
                There must be a group of keys here, but there is a list
                This file is read by a fixed layout.
                Write each entry on a line of its own, as “key: value”.
                """)
    }

    @Test func explainsMappingWhereListBelongsAtTheRoot() {
        let source = SourceText(file: "x.yaml", bytes: Array("a: 1\n".utf8), into: findings.collector)
        #expect(source.whole.yamlMaps(into: findings.collector).isEmpty)
        #expect(
            findings.text == """
                x.yaml:1:1: error: wrong-shape
                Ở đây phải là một danh sách, nhưng lại là một nhóm mục con
                Tệp này được đọc theo một bố cục nhất định.
                Viết mỗi phần tử trên một dòng, mở đầu bằng dấu “- ”.
                There must be a list here, but there is a group of keys
                This file is read by a fixed layout.
                Write each item on a line of its own that starts with “- ”.
                """)
    }

    @Test func explainsEmptyFile() {
        read("")
        #expect(
            findings.text == """
                x.yaml:1:1: error: empty-file
                Ở đây chưa có nội dung nào
                Phần này phải có ít nhất một mục, theo mẫu “tên: giá trị”.
                Điền nội dung, hoặc xóa tệp nếu không dùng đến.
                There is nothing here yet
                At least one entry, “key: value”, must be here.
                Fill it in, or delete the file if it isn't needed.
                """)
    }

    @Test func explainsKeysThatAreNoTexts() {
        read("{a: 1}: b\n")
        #expect(
            findings.text == """
                x.yaml:1:1: error: key-is-no-text
                Tên mục phải là một từ
                Dấu {, [ hoặc ? ở đầu dòng làm máy hiểu sai tên mục.
                Viết theo mẫu “tên: giá trị”, đặt giá trị có {, [ trong dấu ngoặc kép.
                A key must be a word
                A {, [ or ? at the start of the line makes the key something else.
                Write “key: value”, and put values with {, [ in quotation marks.
                """)
    }

    @Test func explainsDuplicateKey() {
        read("a: 1\na: 2\n")
        #expect(
            findings.text == """
                x.yaml:2:1: error: duplicate-key
                Mục “a” đã có ở dòng 1, cột 1
                Mỗi mục chỉ được viết một lần; nếu viết hai lần thì không biết lấy giá trị nào.
                Bỏ bớt một mục.
                The key “a” is already there at line 1, column 1
                A key may be written only once; of two values nothing tells which one to take.
                Remove one of them.
                """)
    }
}
