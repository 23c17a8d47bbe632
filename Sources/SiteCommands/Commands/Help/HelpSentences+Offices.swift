extension HelpSentences {
    /// What commands that exchange files with offices and translators say of themselves.
    static let offices = """
        Makes the workbooks of Excel that units fill in and send back.
        Làm phiếu Excel để các đơn vị điền rồi gửi lại.

        The period that is reported.
        Kỳ báo cáo.

        The unit, by its code or name; may be given several times.
        Đơn vị, ghi bằng mã hoặc tên; có thể ghi nhiều lần.

        Every unit that has something to report.
        Mọi đơn vị có điều phải báo cáo.

        The folder of the workbooks.
        Thư mục chứa các phiếu.

        Brings a file that an office sent into the content: shown first, written when you agree.
        Đưa tệp do cơ quan gửi vào nội dung: cho xem trước, bạn đồng ý mới ghi.

        A document of Word, filled forms, another system’s file, or a map.
        Tài liệu Word, phiếu đã điền, tệp của hệ thống khác, hoặc bản đồ.

        Where a story goes: its kind and its folder’s name.
        Nơi đặt bài: loại bài và tên thư mục.

        The mapping of another system’s file.
        Bảng ánh xạ cho tệp của hệ thống khác.

        The period, where such a file doesn’t tell it.
        Kỳ báo cáo, khi tệp ấy không ghi.

        The day of the export, where such a file doesn’t tell it.
        Ngày xuất tệp, khi tệp ấy không ghi.

        The files are maps with the outlines of communes.
        Các tệp là bản đồ có ranh giới xã, phường.

        The system of a map that doesn’t tell it, or tells it wrong.
        Hệ tọa độ của bản đồ không ghi hoặc ghi sai.

        Write without asking.
        Ghi luôn, không hỏi.

        Writes published figures in the layout of another system, as its mapping describes it.
        Ghi số liệu đã công bố theo mẫu của hệ thống khác, như bảng ánh xạ mô tả.

        The mapping.
        Bảng ánh xạ.

        The period.
        Kỳ báo cáo.

        The file to be written: .xlsx or .csv.
        Tệp sẽ ghi: .xlsx hoặc .csv.

        Tells what has been translated, and exchanges translations with translators.
        Cho biết đã dịch được gì, và trao đổi bản dịch với người dịch.

        Counts phrases, names and texts that each language has.
        Đếm câu chữ, tên gọi và bài viết mà mỗi ngôn ngữ đã có.

        Name each thing that is missing.
        Kể tên từng thứ còn thiếu.

        Writes the phrases and texts of the site as a PO file for translators.
        Ghi câu chữ và bài viết của trang thành tệp PO cho người dịch.

        The language to translate into.
        Ngôn ngữ cần dịch sang.

        The file to write, instead of standard output; never overwritten.
        Tệp sẽ ghi, thay cho đầu ra chuẩn; không bao giờ ghi đè.

        Takes the translations of PO files into the content.
        Đưa bản dịch trong các tệp PO vào nội dung.

        The PO files, or - for standard input.
        Các tệp PO, hoặc - để lấy từ đầu vào chuẩn.

        The language of the translations.
        Ngôn ngữ của bản dịch.

        Write.
        Ghi.

        Remembers what each translation of a language was made from.
        Ghi nhớ mỗi bản dịch của một ngôn ngữ được dịch từ bản gốc nào.

        Write it.
        Ghi lại.

        Prints the file of a pseudo-language (qps), to see whether layouts hold longer words.
        In tệp của một ngôn ngữ giả (qps), để xem bố cục có chịu được chữ dài hơn không.

        Adds columns that this program knows to the tables that lack them.
        Thêm các cột mà chương trình biết vào những bảng còn thiếu.

        Write the tables.
        Ghi các bảng.

        Tells the columns of every table: what they mean and what their cells hold.
        Kể các cột của từng bảng: nghĩa là gì, ô ghi gì.

        Writes a copy of a text in TCVN3, VNI, VISCII, Windows-1258, UTF-16 or damaged UTF-8 as Unicode, beside it.
        Viết một bản Unicode bên cạnh tệp chữ mã TCVN3, VNI, VISCII, Windows-1258, UTF-16 hoặc UTF-8 hỏng.

        The file: Markdown, CSV, YAML or plain text.
        Tệp: Markdown, CSV, YAML hoặc chữ trơn.

        Makes an index of several provinces' sites from their open data.
        Làm trang chung của nhiều tỉnh từ dữ liệu mở của các tỉnh.

        The file that names the provinces.
        Tệp kể tên các tỉnh.

        The day at which freshness is judged, instead of the one in the file.
        Ngày dùng để xét dữ liệu mới hay cũ, thay cho ngày trong tệp.

        Keeps a built site in an archive whose pages open from a disk.
        Giữ trang đã làm vào kho lưu, mở được từ đĩa.

        The folder of the archive.
        Thư mục của kho lưu.

        Pack the copy as a ZIP file beside it too, to hand on or to keep on a stick.
        Đóng thêm bản sao thành tệp ZIP bên cạnh, để gửi đi hoặc giữ trên thẻ nhớ.

        Writes schemas and settings by which Visual Studio Code completes and checks content.
        Ghi các lược đồ và cài đặt để Visual Studio Code gợi ý và kiểm tra nội dung.

        The folder to write; without it, .vscode in the content.
        Thư mục để ghi; không ghi thì là .vscode trong nội dung.

        Write nothing, and tell what would change.
        Không ghi gì, chỉ cho biết điều gì sẽ thay đổi.

        A workbook holds the unit's indicators with their definitions and the last published figures, its tasks, and room for evidence. minhbach import reads it back. Files that are there are never written over.
        Mỗi phiếu có các chỉ số của đơn vị với định nghĩa và số đã công bố gần nhất, các nhiệm vụ của đơn vị, và chỗ ghi minh chứng. minhbach import đọc lại phiếu. Tệp đã có không bao giờ bị ghi đè.

        A document of Word becomes the draft of a story in the site's first language, with its pictures. The files that would be written are shown; without --yes a person at a terminal is asked, and without a terminal nothing is written. No story is ever written over.
        Tài liệu Word thành bản nháp của một bài bằng ngôn ngữ chính của trang, kèm ảnh. Các tệp sẽ ghi được cho xem trước; không có --yes thì hỏi người đang ngồi trước máy, không có ai để hỏi thì không ghi. Không bài nào bị ghi đè.

        Forms that minhbach form made and units filled in become rows of the tables; what would change is shown row by row, and wrong cells are named. With one wrong cell nothing is written.
        Phiếu do minhbach form làm và các đơn vị đã điền trở thành các dòng của bảng; những gì sẽ thay đổi được cho xem từng dòng, ô sai được gọi tên. Còn một ô sai thì không ghi gì.

        Exports of other systems (.csv, .xlsx) are read by a mapping, which content/imports/README.md explains.
        Tệp xuất của hệ thống khác (.csv, .xlsx) được đọc theo bảng ánh xạ; content/imports/README.md giải thích cách viết.

        Maps with the outlines of communes (--shapes: shapefile, ZIP of one, GeoJSON, GeoPackage, MapInfo; in VN-2000 or any other system) become content/data/communes.geojson: joined by codes or names, in degrees, made simpler with shared borders kept. GDAL reads them (apt-get install gdal-bin).
        Bản đồ có ranh giới xã, phường (--shapes: shapefile, tệp ZIP của nó, GeoJSON, GeoPackage, MapInfo; theo VN-2000 hay hệ khác) trở thành content/data/communes.geojson: ghép theo mã hoặc tên, đổi sang độ, làm đơn giản mà vẫn giữ đường ranh chung. GDAL đọc các tệp này (apt-get install gdal-bin).

        Only what the site publishes is written; figures that are kept back say so in words. No file is written over.
        Chỉ ghi những gì trang công bố; số được giữ kín thì ghi bằng chữ. Không tệp nào bị ghi đè.

        Named are what was translated before its source changed, as far as translations remember it (they do so when they come in by import, or by translations mark), and phrases equal to the first language’s although the language isn’t partial. With --missing each thing that a language lacks follows on a line of its own: a key of its file, or the text to be translated. Exit code 1 when the content has errors; 0 else, whatever is missing.
        Lệnh kể tên những gì đã dịch trước khi bản gốc thay đổi, nếu bản dịch còn nhớ bản gốc (khi bản dịch vào bằng import hoặc bằng translations mark), và những câu chữ giống hệt ngôn ngữ chính dù ngôn ngữ ấy không ghi “partial”. Với --missing, mỗi thứ còn thiếu nằm trên một dòng riêng: một khóa trong tệp ngôn ngữ, hoặc bài cần dịch. Mã kết thúc 1 khi nội dung có lỗi; ngoài ra là 0, dù còn thiếu gì.

        Every program for gettext opens it (Poedit, Weblate, Virtaal). What was translated before its source changed is marked fuzzy. The site need not have the language yet.
        Mọi chương trình gettext đều mở được tệp này (Poedit, Weblate, Virtaal). Câu đã dịch trước khi bản gốc thay đổi được đánh dấu fuzzy. Trang chưa cần có ngôn ngữ ấy.

        Several files count as one: who translated a message counts, and two who differ are named. Without --yes nothing is written: the files that would change are listed. In a language’s file single lines change, comments and order stay. A text is taken when all its parts are translated. Messages marked fuzzy are left out.
        Nhiều tệp được coi như một: câu nào có tệp đã dịch thì lấy, hai tệp dịch khác nhau thì được nêu tên. Không có --yes thì không ghi gì: lệnh chỉ kể các tệp sẽ thay đổi. Trong tệp ngôn ngữ chỉ từng dòng thay đổi, ghi chú và thứ tự giữ nguyên. Một bài được nhận khi mọi phần đã dịch. Câu đánh dấu fuzzy thì bỏ qua.

        Then add qps to languages in site.yaml, look with minhbach serve, and take both away again.
        Sau đó thêm qps vào languages trong site.yaml, xem bằng minhbach serve, rồi bỏ cả hai đi.

        Columns come at the end of the first line, with an empty cell in each row. No other byte of a table changes. A column that was there before and got lost has its cells in the file’s last version: take that back instead.
        Cột mới nằm ở cuối dòng đầu, mỗi dòng thêm một ô trống. Không byte nào khác của bảng thay đổi. Cột trước đây có rồi bị mất thì các ô của nó còn trong phiên bản trước của tệp: hãy lấy lại phiên bản ấy.

        The copy of bai-cu.md is bai-cu.unicode.md: UTF-8 with composed letters, without hidden hyphens. The file itself stays as it is, and nothing is written over. Read the copy before you use it.
        Bản sao của bai-cu.md là bai-cu.unicode.md: chữ UTF-8 dựng sẵn, không có gạch nối ẩn. Tệp gốc giữ nguyên, không tệp nào bị ghi đè. Hãy đọc lại bản sao trước khi dùng.

        tells what isn’t remembered or has changed
        cho biết bản dịch nào chưa được ghi nhớ hoặc bản gốc đã khác

        remembers it
        ghi nhớ

        For translations that were written by hand and read against their source. From then on a source that changes makes the translation stale: its page says so, and translations status names it. Only languages/<tag>.sources.yaml is written.
        Dành cho bản dịch viết tay, đã đọc đối chiếu với bản gốc. Từ đó nếu bản gốc thay đổi thì bản dịch bị coi là cũ: trang của nó nói rõ như vậy, và translations status kể tên nó. Chỉ ghi languages/<tag>.sources.yaml.
        """
}
