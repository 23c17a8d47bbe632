/// What `MapFaultTests` expects, word for word.
extension MapFaultTests {
    static let files = """
        error shapes-other-type
        “a.shp” không phải tệp bản đồ đọc được
        Nhận được: shapefile (.shp với .dbf, .shx, .prj bên cạnh, hoặc nén chung thành .zip), GeoJSON, \
        GeoPackage, MapInfo (.tab, .mif).
        Hãy xuất lại thành một trong các loại ấy.
        “a.shp” isn’t a map that can be read
        Taken are: shapefiles (.shp with .dbf, .shx, .prj beside it, or all in one .zip), GeoJSON, GeoPackage, \
        MapInfo (.tab, .mif).
        Export it anew as one of these.

        error shapes-none-inside
        Trong tệp nén không có bản đồ
        Nhận được: shapefile (.shp với .dbf, .shx, .prj bên cạnh, hoặc nén chung thành .zip), GeoJSON, \
        GeoPackage, MapInfo (.tab, .mif).
        Hãy xin gửi lại tệp đúng.
        There is no map in the ZIP
        Taken are: shapefiles (.shp with .dbf, .shx, .prj beside it, or all in one .zip), GeoJSON, GeoPackage, \
        MapInfo (.tab, .mif).
        Ask for the right file.

        error shapes-several
        Trong tệp có nhiều bản đồ: a.shp, b.shp
        Không biết bản đồ nào là ranh giới cấp xã.
        Hãy xuất riêng lớp ranh giới cấp xã, hoặc giải nén rồi nhập riêng tệp ấy.
        There are several maps in it: a.shp, b.shp
        Nobody knows which has the communes.
        Export the layer of communes alone, or unpack it and import that file.

        error shapes-missing-part
        Thiếu tệp .dbf bên cạnh
        Bản đồ này gồm nhiều tệp cùng tên; mã và tên đơn vị nằm trong tệp còn thiếu.
        Hãy xin gửi đủ các tệp, tốt nhất nén chung thành một .zip.
        Missing beside it: .dbf
        Such a map is several files of one name; codes and names are in the missing one.
        Ask for all of them, best in one .zip.

        """

    static let broken = """
        error shapes-bomb
        Tệp nén phình ra hàng trăm lần khi giải nén
        Không bản đồ nào như vậy; tệp có thể được làm ra để làm treo máy.
        Hãy hỏi người gửi, và đừng mở tệp.
        The ZIP grows hundreds of times when unpacked
        No map does that; such files are made to stop computers.
        Ask the sender, and don't open it.

        error shapes-locked
        Tệp nén có mật khẩu
        Không mở được khi không biết mật khẩu.
        Hãy giải nén rồi nhập tệp bên trong.
        The ZIP has a password
        Nobody can open it without.
        Unpack it and import what is in it.

        error shapes-broken
        Bản đồ hỏng hoặc bị cắt ngang
        Không lấy gì từ một tệp không đọc được trọn.
        Hãy xin gửi lại tệp.
        The map is broken or cut off
        Nothing is taken from half a file.
        Ask for the file again.

        error shapes-file-too-large
        Bản đồ quá lớn
        Nhiều nhất 200 MB mỗi tệp, 60 MB nếu nén. Ranh giới của cả tỉnh chỉ cần vài chục MB.
        Hãy xuất riêng lớp ranh giới cấp xã.
        The map is too large
        At most 200 MB a file, 60 MB packed. A province's borders take some tens of MB.
        Export the layer of communes alone.

        error shapes-too-hard
        GDAL không đọc xong bản đồ trong 120 giây và 3 GB bộ nhớ
        Tệp do nơi khác gửi được đọc có giới hạn.
        Hãy đơn giản hóa bản đồ rồi xuất lại.
        GDAL didn't read the map within 120 seconds and 3 GB of memory
        What others send is read within bounds.
        Simplify the map and export it anew.

        error shapes-broken
        Bản đồ hỏng hoặc bị cắt ngang: Failure reading shp
        Không lấy gì từ một tệp không đọc được trọn.
        Hãy xin gửi lại tệp.
        The map is broken or cut off: Failure reading shp
        Nothing is taken from half a file.
        Ask for the file again.

        """

    static let tables = """
        error shapes-empty
        Bản đồ không có hình nào
        Cần một vùng cho mỗi xã, phường.
        Hãy xuất lại với các vùng.
        There is nothing on the map
        It needs an area for each commune.
        Export it anew, with the areas.

        error shapes-not-areas
        Bản đồ không có vùng nào, chỉ có điểm hoặc đường
        Ranh giới là vùng (Polygon): đường địa giới rời không nói bên nào là xã nào.
        Hãy xuất lớp vùng hành chính thay cho lớp đường.
        The map has no areas, only points or lines
        Outlines are areas (Polygon): loose lines don't say which side is which commune.
        Export the layer of areas instead.

        error shapes-no-key
        Không cột nào của bản đồ là mã hoặc tên đơn vị; bản đồ có: TEN, DT
        Cột mã được nhận ra bằng chính các mã trong communes.csv, dù tên cột là gì; cột tên cũng vậy, có dấu hay \
        không dấu.
        Hãy xuất lại cùng bảng thuộc tính có mã đơn vị.
        No column of the map holds units' codes or names; it has: TEN, DT
        A column of codes is known by the codes of communes.csv in it, whatever it is called; so is one of names, \
        with or without marks.
        Export it anew, with the codes.

        error shapes-no-key
        Không cột nào của bản đồ là mã hoặc tên đơn vị; bản đồ có: –
        Cột mã được nhận ra bằng chính các mã trong communes.csv, dù tên cột là gì; cột tên cũng vậy, có dấu hay \
        không dấu.
        Hãy xuất lại cùng bảng thuộc tính có mã đơn vị.
        No column of the map holds units' codes or names; it has: –
        A column of codes is known by the codes of communes.csv in it, whatever it is called; so is one of names, \
        with or without marks.
        Export it anew, with the codes.

        """

    static let systems = """
        error shapes-no-system
        Bản đồ không nói hệ tọa độ của nó (440651; 1159551)
        Các số tính bằng mét. Đọc nhầm kinh tuyến trục thì lệch khoảng 80 km, nhầm VN-2000 với WGS 84 thì lệch \
        225 m.
        Hãy hỏi nơi làm bản đồ, rồi thêm --system: EPSG:5899 (VN-2000, kinh tuyến trục 107°45′), EPSG:9218 \
        (108°30′), EPSG:4756 (VN-2000, độ), EPSG:4326 (WGS 84, độ).
        The map doesn’t say its system of coordinates (440651; 1159551)
        The numbers are metres. A wrong meridian is 80 km off, VN-2000 taken for WGS 84 225 m.
        Ask who made the map, then add --system: EPSG:5899 (VN-2000, meridian 107°45′), EPSG:9218 (108°30′), \
        EPSG:4756 (VN-2000, degrees), EPSG:4326 (WGS 84, degrees).

        error shapes-unknown-datum
        Hệ tọa độ của bản đồ thiếu mốc (datum): 440651; 1159551
        Nhiều phần mềm làm mất bảy tham số của VN-2000 khi lưu; không có chúng thì lệch 225 m.
        Hãy hỏi nơi làm bản đồ, rồi thêm --system: EPSG:5899 (VN-2000, kinh tuyến trục 107°45′), EPSG:9218 \
        (108°30′), EPSG:4756 (VN-2000, độ), EPSG:4326 (WGS 84, độ).
        The map’s system of coordinates lacks its datum: 440651; 1159551
        Much software loses the seven parameters of VN-2000 on saving; without them it is 225 m off.
        Ask who made the map, then add --system: EPSG:5899 (VN-2000, meridian 107°45′), EPSG:9218 (108°30′), \
        EPSG:4756 (VN-2000, degrees), EPSG:4326 (WGS 84, degrees).

        error shapes-system-does-not-fit
        EPSG:4326 tính bằng độ, còn bản đồ ghi 440651; 1159551
        Hệ nêu ở --system được dùng thay cho điều tệp tự khai.
        Hãy hỏi nơi làm bản đồ, rồi thêm --system: EPSG:5899 (VN-2000, kinh tuyến trục 107°45′), EPSG:9218 \
        (108°30′), EPSG:4756 (VN-2000, độ), EPSG:4326 (WGS 84, độ).
        EPSG:4326 is in degrees, the map has 440651; 1159551
        What --system names is taken instead of what the file says.
        Ask who made the map, then add --system: EPSG:5899 (VN-2000, meridian 107°45′), EPSG:9218 (108°30′), \
        EPSG:4756 (VN-2000, degrees), EPSG:4326 (WGS 84, degrees).

        error shapes-no-such-system
        Không có hệ tọa độ “EPSG:99999”
        --system nhận mã của sổ EPSG.
        Hãy hỏi nơi làm bản đồ, rồi thêm --system: EPSG:5899 (VN-2000, kinh tuyến trục 107°45′), EPSG:9218 \
        (108°30′), EPSG:4756 (VN-2000, độ), EPSG:4326 (WGS 84, độ).
        There is no system of coordinates “EPSG:99999”
        --system takes a code of EPSG's register.
        Ask who made the map, then add --system: EPSG:5899 (VN-2000, meridian 107°45′), EPSG:9218 (108°30′), \
        EPSG:4756 (VN-2000, degrees), EPSG:4326 (WGS 84, degrees).

        """

    static let remarks = """
        warning shapes-north-first
        Bản đồ ghi tọa độ bắc trước tọa độ đông; đã đổi chỗ
        Trên giấy X là hướng bắc; phần mềm bản đồ ghi hướng đông trước.
        Không cần làm gì nếu bản đồ đúng chỗ.
        The map has northings before eastings; they were exchanged
        On paper X is north in Viet Nam; mapping software writes east first.
        Nothing, if the map lies right.

        warning shapes-datum-lost
        Bản đồ không khai VN-2000 nhưng dùng lưới của VN-2000 (107°45′); đọc là VN-2000
        Múi 3° với hệ số 0,9999 chỉ có ở VN-2000. MapInfo và shapefile làm mất bảy tham số khi lưu; đọc là WGS 84 \
        thì lệch 225 m.
        Nếu bản đồ thật sự không theo VN-2000, hãy nêu hệ bằng --system.
        The map doesn’t name VN-2000 but has its grid (107°45′); taken as VN-2000
        Zones of 3° with the scale 0.9999 are VN-2000's alone. MapInfo and shapefiles lose the seven parameters \
        on saving; as WGS 84 all would be 225 m off.
        If the map really isn't VN-2000, name its system by --system.

        note shapes-decoded
        Bảng thuộc tính viết bằng TCVN3; đã đổi sang Unicode
        Tệp .dbf cũ không khai bảng mã; GDAL tự đổi thì mất chữ cuối của mỗi tên.
        Hãy xem lại vài tên.
        The table was in TCVN3; it was decoded
        Old .dbf files don't name their encoding; GDAL's own decoding cuts the last letter of names.
        Look at some of the names.

        warning outline-unknown-unit
        Cột “TEN”: không có đơn vị “Xã Lạ” (2 vùng)
        Mọi đơn vị đã có ranh giới, nên vùng này được bỏ qua.
        Hãy sửa trong bản đồ, hoặc thêm tên cũ vào former_names, formed_from của communes.csv.
        Column “TEN”: there is no unit “Xã Lạ” (areas: 2)
        Every unit has its outline already, so the area is passed over.
        Mend the map, or add the old name under former_names or formed_from of communes.csv.

        error outline-unknown-unit
        Cột “TEN”: không có đơn vị “Xã Đạ Tẻ” (1 vùng)
        Không đoán: một vùng gán nhầm sẽ làm bản đồ sai.
        Tên này bị cắt chữ cuối: GDAL làm vậy khi đọc với ENCODING=TCVN. Hãy nhập tệp gốc, không qua GDAL.
        Column “TEN”: there is no unit “Xã Đạ Tẻ” (areas: 1)
        Nothing is guessed: an area given to another unit would make the map wrong.
        The name lost its last letter: GDAL does that when it reads with ENCODING=TCVN. Import the original \
        instead.

        error outline-unknown-unit
        Cột “TEN”: không có đơn vị “Phường 1” (1 vùng)
        Không đoán: một vùng gán nhầm sẽ làm bản đồ sai.
        Có thể là: A (1), B (2). Hãy dùng bản đồ có mã đơn vị.
        Column “TEN”: there is no unit “Phường 1” (areas: 1)
        Nothing is guessed: an area given to another unit would make the map wrong.
        It may be: A (1), B (2). Use a map with codes.

        error outline-unknown-unit
        Cột “TEN”: không có đơn vị “(trống)” (1 vùng)
        Không đoán: một vùng gán nhầm sẽ làm bản đồ sai.
        Có phải là “22918”? Hãy sửa trong bản đồ.
        Column “TEN”: there is no unit “(empty)” (areas: 1)
        Nothing is guessed: an area given to another unit would make the map wrong.
        Is it “22918”? Mend the map.

        error outlines-unknown-more
        Cột “TEN”: còn 7 tên nữa không có trong communes.csv
        Có lẽ đây là bản đồ của tỉnh khác, hoặc cột này không phải tên đơn vị.
        Hãy xem lại bản đồ.
        Column “TEN”: further names that aren’t in communes.csv: 7
        The map may be another province's, or the column holds something else.
        Look at the map again.

        error outlines-other-meridian
        Bản đồ khai kinh tuyến trục 107°45′, nhưng các điểm của communes.csv khớp với 108°30′ (lệch 82 km)
        Mỗi tỉnh cũ có kinh tuyến trục riêng, mà số ghi thì giống nhau: 500000 ở giữa múi.
        Hãy thêm --system EPSG:9218.
        The map names the meridian 107°45′, but the points of communes.csv fit 108°30′ (82 km aside)
        Each former province has a meridian of its own, with the same numbers: 500000 in the middle.
        Add --system EPSG:9218.

        note outlines-simplified
        Ranh giới còn 800 trong 9000 điểm, lệch nhiều nhất 20 m
        Ranh giới chung của hai đơn vị được rút gọn một lần cho cả hai, nên không có kẽ hở.
        Không cần làm gì.
        Outlines have 800 of 9000 positions, at most 20 m aside
        A border that two units share is made simpler once for both, so that no gap opens.
        Nothing needs to be done.

        note outlines-aligned
        Ranh giới chung vẽ hai lần không khớp: đã dời hoặc thêm 12 điểm, mỗi điểm không quá 10 m
        Hai đơn vị kề nhau phải có cùng một đường ranh giới; nếu không, bản đồ sẽ có kẽ hở hoặc chỗ chồng lên nhau.
        Không cần làm gì.
        Shared borders are drawn twice and differ: positions moved or added: 12, each within 10 m
        Neighbours must have the same line between them; else the map has gaps or overlaps.
        Nothing needs to be done.

        warning outline-areas-differ
        Diện tích của 1 ranh giới khác area_km2 trong communes.csv quá 10 %: Xã A 1 ≠ 2
        Có thể thiếu một phần, thừa một phần, hoặc bản đồ là của trước khi sáp nhập.
        Hãy xem lại các đơn vị ấy trên bản đồ.
        Outlines whose area differs from area_km2 in communes.csv by over 10 %: 1, such as Xã A 1 ≠ 2
        A part may be missing or too much, or the map may be from before the merger.
        Look at these units on the map.

        """
}
