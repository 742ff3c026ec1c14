"""Marked sentences of reports: inspections, merged communes, badges, lists of delegates; what holds whom, and when (all invented)."""

# ruff: noqa: E501 - one marked sentence a line
from __future__ import annotations

import pytest

from tests.examples import check

FIGURES = [
    # `có N` behind what was done to members: a part of them, with their measure
    "Cấp ủy các cấp đã kiểm tra <figure value=42 measure=other>42 tổ chức đảng</figure>, <figure value=422 measure=other>422 đảng viên</figure>, có <figure value=147 unit=committee_member measure=other part_of=44>147 cấp ủy viên</figure>.",
    "Năm 2019, toàn tỉnh kết nạp <figure value=450 measure=admitted>450 đảng viên</figure>, có <figure value=120 measure=admitted part_of=28>120 đảng viên</figure> là nữ.",
    "Đã giám sát <figure value=840 measure=other>840 đảng viên</figure>, có <figure value=101 measure=other part_of=12>101 đảng viên</figure> là cấp ủy viên các cấp.",
    "Đảng bộ huyện có <figure value=5200 measure=total>5.200 đảng viên</figure>, có <figure value=61 unit=committee_member measure=total part_of=None>61 huyện ủy viên</figure>.",
    # the committee members among those disciplined are those disciplined
    "Huyện ủy đã kỷ luật <figure value=363 measure=disciplined>363 đảng viên</figure>, trong đó có <figure value=97 unit=member measure=disciplined part_of=20>97 trường hợp</figure> là cấp ủy viên các cấp.",
    "Tỉnh ủy thi hành kỷ luật <figure value=29 measure=disciplined>29 tổ chức đảng</figure>. Trong số tổ chức đảng bị thi hành kỷ luật có <figure value=12 measure=disciplined part_of=25>12 đảng ủy</figure> và <figure value=17 measure=disciplined part_of=25>17 chi bộ</figure>.",
    # what a new body has is a total, what it was made of is not
    "Đảng bộ xã Bình An được thành lập trên cơ sở sáp nhập Đảng bộ của 3 xã gồm Quang Minh, Bình Trung và Bình Sơn với <figure value=27 measure=total start=2020-06-15>27 tổ chức đảng</figure> trực thuộc và <figure value=400 measure=total>400 đảng viên</figure>.",
    "Chi bộ được thành lập trên cơ sở hợp nhất <figure value=2 measure=other>2 chi bộ</figure>, có <figure value=27 measure=total>27 đảng viên</figure>.",
    # a list of those admitted, each with its label; a share of a total closes it not
    "Trong số đảng viên kết nạp năm 2019: Đoàn viên: <figure value=596 subject='Đoàn viên' measure=admitted>596 đồng chí</figure>, chiếm 67,9% tổng số đảng viên được kết nạp; là phụ nữ <figure value=356 subject='phụ nữ' measure=admitted>356 đồng chí</figure>, chiếm 40,5% tổng số; là công nhân lao động <figure value=82 subject='công nhân lao động' measure=admitted>82 đồng chí</figure>.",
    # the committees of one body, of a company too
    "Ban Chấp hành Đảng bộ Tập đoàn gồm <figure value=35 unit=committee_member>35 ủy viên</figure>; Ban Thường vụ có <figure value=11 unit=committee_member>11 ủy viên</figure>; Ủy ban Kiểm tra Đảng ủy có <figure value=9 unit=committee_member>9 ủy viên</figure>.",
    "Hội đồng quản trị Tập đoàn gồm 7 ủy viên; Ban Thường vụ Công đoàn có 11 ủy viên.",
    # a list under a heading that says who is counted
    "- Tỷ lệ nữ trong Ban Chấp hành Đảng bộ các cấp nhiệm kỳ 2015-2020:\n+ Cấp thành phố: có <figure value=8 unit=committee_member measure=subset subject='nữ trong Ban Chấp hành Đảng bộ các cấp'>8 người</figure> (15%)\n+ Cấp quận: <figure value=74 unit=committee_member>74 người</figure> (20,3%)",
    "- Số đảng viên mới là người dân tộc thiểu số:\n+ Xã Đăk Long: <figure value=12 unit=member measure=admitted>12 đồng chí</figure>\n+ Xã Đăk Ui: <figure value=7 measure=admitted>7 đồng chí</figure>",
    "- Nữ trong Ban Chấp hành Công đoàn các cấp:\n+ Cấp tỉnh: 12 đồng chí",
    # delegates by age and training
    "Đại hội Đảng bộ tỉnh có <figure value=350 unit=delegate measure=total>350 đại biểu</figure>. Với độ tuổi 40-50 (sinh từ năm 1970-1980) có <figure value=113 unit=delegate measure=subset start=2020-06-15 subject='đồng chí, độ tuổi 40-50'>113 đồng chí</figure>.",
    "Đảng bộ xã có <figure value=43 unit=member>43 đảng viên</figure>. Với độ tuổi 40-50 có 13 người nghèo.",
    # a goal; what was done to members in probation
    "Mỗi năm kết nạp từ <figure value=140 measure=target qualifier=over>140 đảng viên</figure> trở lên.",
    "Dịp này, <figure value=3 measure=other>3 đảng viên</figure> dự bị cũng được trao quyết định công nhận đảng viên chính thức.",
    # a total needs no verb; what else is said of members is no total of them
    "Hiện nay, tổng số đảng viên của Đảng bộ thị xã hơn <figure value=3490 unit=member measure=total qualifier=over>3.490 đồng chí</figure>.",
    "Tổng số đảng viên sinh hoạt tại Đảng bộ xã Bình An <figure value=412 unit=member measure=total>412 đồng chí</figure>.",
    "Tổng số đảng viên được thăm 12 người ốm; tổng số đoàn viên của xã 412 người.",
    # for whom they stand is no part of who is counted
    "Dự đại hội có <figure value=346 unit=delegate subject='đại biểu chính thức'>346 đại biểu</figure> chính thức đại diện cho <figure value=4582>4.582 đảng viên</figure>.",
    # before `gồm` stands another whole, or the one of the sentence before
    "Dự đại hội có <figure value=450 unit=delegate>450 đại biểu</figure>, đại diện cho hơn <figure value=8200 qualifier=over>8.200 đảng viên</figure>. Đoàn Chủ tịch gồm 19 người, Đoàn Thư ký gồm 3 người.",
    "Đảng bộ có <figure value=320>320 đảng viên</figure>. Tổ giúp việc gồm 12 đồng chí.",
    "Đảng bộ kết nạp <figure value=45>45 đảng viên</figure>. Trong đó gồm <figure value=20 part_of=16>20 đồng chí</figure> là nữ.",
    "Đảng bộ kết nạp <figure value=45>45 đảng viên</figure>, gồm <figure value=20 part_of=16>20 đồng chí</figure> là nữ.",
    # a space is missing before the number
    "Đảng bộ có <figure value=14>14 chi bộ</figure> cùng<figure value=138 measure=total>138 đảng viên</figure>; kết nạp<figure value=12 measure=admitted>12 đảng viên</figure>.",
    "Lô hàng A2 có12 thùng; mã với3 của Đảng bộ.",
    # up to the end of a month: since New Year where the year is named, else since a day that is not known
    "Ngay từ đầu năm 2019, Thành ủy đã quan tâm phát triển Đảng. Đến cuối tháng 8-2019, Đảng bộ đã kết nạp <figure value=29 start=2019-01-01 end=2019-08-31>29 đảng viên</figure>.",
    "Đến hết tháng 9/2019, Đảng bộ huyện kết nạp <figure value=41 start=None end=2019-09-30>41 đảng viên</figure>.",
    "Cuối tháng 9/2019, Chi bộ kết nạp <figure value=4 start=2019-09-01 end=2019-09-30>4 đảng viên</figure>.",
    "Đến hết tháng 5, toàn huyện đã kết nạp được <figure value=92 start=2020-01-01 end=2020-05-31>92 đảng viên</figure>, vượt 7% kế hoạch năm.",
    # the term of a congress is no period of those who come; two days of a congress joined by a comma alone
    "Ngày 20/8/2019, Đảng bộ huyện tổ chức Đại hội lần thứ XXI, nhiệm kỳ 2010-2015 với <figure value=237 start=2019-08-20>237 đại biểu</figure> đến từ <figure value=65 end=2019-08-20>65 chi, đảng bộ</figure>.",
    "Trong 2 ngày 9,10/8/2019, Đảng bộ huyện tổ chức đại hội với <figure value=201 end=2019-08-10>201 đại biểu</figure>.",
    # `cùng kỳ` is what is compared with
    "Trong năm 2019, cả tỉnh kết nạp <figure value=920 start=2019-01-01>920 đảng viên</figure>, tăng 2,5% với cùng kỳ năm trước; có <figure value=410 measure=admitted start=2019-01-01>410 đảng viên</figure> nữ mới kết nạp.",
    # the plan's year
    "Từ đầu năm 2020 đến nay, huyện kết nạp <figure value=39 measure=admitted end=2020-06-15>39 đảng viên</figure> mới trong tổng số <figure value=200 measure=target start=2020-01-01 end=2020-12-31>200 đảng viên</figure> mới theo kế hoạch năm 2020.",
    # a term without its years is not the year named before
    "Tại hội nghị tổng kết năm 2019, báo cáo cho biết, trong nhiệm kỳ, cấp ủy các cấp đã kiểm tra <figure value=840 start=None end=None>840 đảng viên</figure>. Đã giám sát <figure value=12 start=None end=None>12 đảng viên</figure>.",
    # the day of the ceremony, not of the badges' term
    "Ngày 30/5, Đảng ủy phường An Khê tổ chức lễ trao Huy hiệu Đảng đợt ngày 3/6. Cùng ngày, tại phường Hòa Bình, Đảng ủy phường trao Huy hiệu Đảng cho <figure value=30 start=2020-05-30 locality='Hòa Bình'>30 đảng viên</figure>.",
    # whose they are
    "Xã Ea Tul có <figure value=9 scope='Xã Ea Tul'>9 chi bộ</figure>. Xã có <figure value=3 scope='Xã' locality='Ea Tul'>3 đảng viên</figure> về sinh hoạt tại các chi bộ buôn.",
    "Năm 2019 <figure value=8 scope='các chi bộ'>8 đảng viên</figure> sinh hoạt tại các chi bộ được khen thưởng.",
    "TP.Sông Công đã kết nạp <figure value=29 scope='TP.Sông Công' locality='Sông Công'>29 đảng viên</figure>. TX.Phổ Yên kết nạp <figure value=12 scope='TX.Phổ Yên' locality='Phổ Yên'>12 đảng viên</figure>.",
    "Quận ủy Quận 3, TP.HCM trao Huy hiệu Đảng cho <figure value=45 scope='Quận ủy Quận 3'>45 đảng viên</figure>.",
    "Đảng bộ khối Dân vận có <figure value=30 scope='Đảng bộ khối Dân vận'>30 đảng viên</figure>. Chi bộ khối Tân Thành có <figure value=12 locality='Tân Thành'>12 đảng viên</figure>.",
    "Đảng bộ Tập đoàn đã kết nạp <figure value=39>39 đảng viên</figure> mới, đề nghị Đảng ủy Khối Doanh nghiệp Trung ương xét tặng Huy hiệu 30 năm tuổi Đảng cho <figure value=15 scope='Đảng bộ Tập đoàn'>15 đồng chí</figure>.",
    "Số lượng đảng viên mới của Đức Trọng đều vượt kế hoạch, năm 2019 là <figure value=250 scope='Đức Trọng' locality='Đức Trọng'>250 đảng viên</figure> mới.",
    "Đảng bộ quận Ô Môn kết nạp <figure value=121 scope='Đảng bộ quận Ô Môn' locality='Ô Môn'>121 đảng viên</figure>.",
    "Đại hội đại diện cho gần <figure value=15000 scope='toàn Tập đoàn'>1,5 vạn đảng viên</figure> trong toàn Tập đoàn.",
    # who only cares, who only founds
    "Được sự quan tâm của các cấp ủy, tổ chức đảng, năm 2019 số đảng viên mới kết nạp là <figure value=829 scope=None>829 đồng chí</figure>.",
    "Đảng ủy Khối ban hành quyết định thành lập Đảng bộ toàn Tập đoàn Sông Hồng, bao gồm <figure value=39 scope='Đảng bộ toàn Tập đoàn Sông Hồng'>39 tổ chức cơ sở đảng</figure>.",
    # a body that was printed with its address
    "Chi bộ Trường THPT chuyên Quang Trung (TP. Pleiku, tỉnh Gia Lai) kết nạp Đảng cho <figure value=4 locality=Pleiku scope='Chi bộ Trường THPT chuyên Quang Trung'>4 học sinh</figure>. Chi bộ Trường THPT Lê Lợi (huyện Chư Păh) kết nạp Đảng cho <figure value=3 locality='Chư Păh'>3 học sinh</figure>. Đợt trước, Chi bộ Trường THPT chuyên Quang Trung đã kết nạp Đảng cho <figure value=2 locality=Pleiku>2 học sinh</figure>.",
    # over a caption to the sentence before it; a sentence of the text is none
    "Đảng bộ huyện Lý Nhân luôn quan tâm phát triển đảng viên.\n\nLễ kết nạp đảng viên tại Chi bộ Trường THPT Nam Cao\n\nNăm 2019, đã kết nạp được <figure value=112 scope='Đảng bộ huyện Lý Nhân'>112 đảng viên</figure>.",
    "Đảng bộ huyện Lý Nhân có nhiều đổi mới.\n\nChi bộ Trường THPT Nam Cao luôn đi đầu.\n\nNăm 2019, đã kết nạp được <figure value=12 scope='Chi bộ Trường THPT Nam Cao'>12 đảng viên</figure>.",
]  # fmt: skip

PERCENTAGES = [
    # how it was found, and that it goes on, is no part of what is measured; a `chứng chỉ` is a certificate, `chỉ` means only
    "Kết quả, hộ gia đình văn hóa đạt <percentage value=92.3 subject='hộ gia đình văn hóa'>92,3%</percentage>.",
    "Qua đánh giá phân loại, đảng viên hoàn thành xuất sắc nhiệm vụ <percentage value=12.4 subject='đảng viên hoàn thành xuất sắc nhiệm vụ'>12,4%</percentage>.",
    "Độ che phủ rừng duy trì ở mức trên <percentage value=63 qualifier=over subject='Độ che phủ rừng'>63%</percentage>.",
    "Lao động có chứng chỉ đạt <percentage value=25 subject='Lao động có chứng chỉ'>25%</percentage>, thu ngân sách chỉ đạt <percentage value=85 subject='thu ngân sách'>85%</percentage> dự toán.",
    # `chiếm`: what is measured stands before, the whole behind
    "Tổng giá trị sản xuất công nghiệp, tiểu thủ công nghiệp đạt 51,7 tỷ đồng, chiếm tỷ trọng <percentage value=7.42 subject='Tổng giá trị sản xuất công nghiệp, tiểu thủ công nghiệp'>7,42%</percentage> cơ cấu kinh tế.",
    "Diện tích rừng là 1.200 ha, chiếm <percentage value=35 subject='Diện tích rừng'>35%</percentage> diện tích tự nhiên của huyện.",
    "Huyện có 30 trường đạt chuẩn, chiếm <percentage value=62 subject='trường đạt chuẩn'>62%</percentage> số trường.",
    "Dân tộc Tày chiếm đa số với <percentage value=81.5 subject='Dân tộc Tày'>81,5%</percentage> dân số.",
    "Chiếm <percentage value=93 subject='đảng viên người Tày'>93%</percentage> là đảng viên người Tày.",
    # a comma between two kinds of one attribute
    "Tỷ lệ đại biểu có trình độ thạc sĩ, tiến sĩ là <percentage value=61.5 subject='Tỷ lệ đại biểu có trình độ thạc sĩ, tiến sĩ'>61,5%</percentage>.",
    "Tỷ lệ cán bộ là người Mông, người Dao đạt <percentage value=17 subject='Tỷ lệ cán bộ là người Mông, người Dao'>17%</percentage>.",
    "Số cán bộ có trình độ đại học tăng nhanh, thạc sĩ chiếm <percentage value=5 subject='thạc sĩ'>5%</percentage>.",
    "Có 2.240 lượt đoàn viên, thanh niên tham gia (tăng <percentage value=19 subject='lượt đoàn viên, thanh niên tham gia'>19%</percentage>).",
    # `con số này`
    "Tỷ lệ đảng viên trẻ luôn cao. Năm 2018 con số này là <percentage value=53.2 subject='Tỷ lệ đảng viên trẻ'>53,2%</percentage>, thì năm 2019 là <percentage value=64.4 subject='Tỷ lệ đảng viên trẻ'>64,4%</percentage>.",
    "Tỷ lệ này là <percentage value=12 subject='Tỷ lệ này'>12%</percentage>.",
    # one verb for two numbers
    "Số cuộc kiểm tra và giám sát lần lượt tăng <percentage value=33 relation=increase>33%</percentage> và <percentage value=27 relation=increase>27%</percentage>.",
    # nothing is named before
    "Mỗi năm giảm được <percentage value=3 value_high=5 relation=decrease subject='hộ nghèo'>3 - 5%</percentage> hộ nghèo.",
    "Mỗi năm tăng <percentage value=7 subject=None>7%</percentage> so với năm trước.",
    # under a heading
    "- Tỷ lệ nữ trong HĐND các cấp:\n+ Cấp thành phố: 13/55 (<percentage value=23.6 subject='Tỷ lệ nữ trong HĐND các cấp'>23,6%</percentage>)",
    # a bracket that is over is no part of it; a clause that begins with its verb has its subject before
    "Xã có 5 dân tộc anh em (Hoa, Mường, Tày, Khơ me), dân tộc Dao chiếm <percentage value=81.5 subject='dân tộc Dao'>81,5%</percentage> dân số.",
    "Kinh tế của huyện tiếp tục phát triển, đạt tốc độ tăng trưởng khá, bình quân tăng trưởng hàng năm <percentage value=10.1 subject='Kinh tế của huyện'>10,1%</percentage>.",
    # how often between the verb and the number
    "Tỷ lệ hộ nghèo giảm bình quân hằng năm <percentage value=2.97 relation=decrease subject='Tỷ lệ hộ nghèo'>2,97%</percentage>.",
    "Thu nhập tăng bình quân mỗi năm <percentage value=6.5 relation=increase subject='Thu nhập'>6,5%</percentage>.",
    # the noun behind the percentage says which of the figures grew
    "Đã kiểm tra 305 tổ chức đảng và 982 đảng viên (tăng <percentage value=18.1 relation=increase subject='tổ chức đảng' figure=12>18,1%</percentage> tổ chức đảng và <percentage value=15.7 subject='đảng viên' figure=32>15,7%</percentage> số đảng viên so với năm 2019).",
]  # fmt: skip


@pytest.mark.parametrize("marked", FIGURES)
def test_figures(marked: str) -> None:
    check("figure", marked, published="2020-06-15")


@pytest.mark.parametrize("marked", PERCENTAGES)
def test_percentages(marked: str) -> None:
    check("percentage", marked, published="2020-06-15")
