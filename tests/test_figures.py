"""Membership figures: marked sentences (all invented), distractors, holders, periods, parts."""

# ruff: noqa: E501 - one marked sentence a line
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.find.figures import FigureMention
from pipeline.values.numbers import count, from_words
from tests.examples import check, run

FINDS = [
    # a misprint puts the end before the start: no period
    "Từ năm 2019 đến năm 2009, xã kết nạp <figure value=40 measure=admitted start=None end=None>40 đảng viên</figure>.",
    # totals of members
    "Đảng bộ huyện Bình Lục hiện có <figure value=9214 unit=member measure=total>9.214 đảng viên</figure>.",
    "Toàn tỉnh có hơn <figure value=63500 unit=member measure=total qualifier=over>63.500 đảng viên</figure>.",
    "Tổng số đảng viên của Đảng bộ xã là <figure value=312 unit=member measure=total>312 đồng chí</figure>.",
    "Đến cuối năm 2018, toàn Đảng bộ có gần <figure value=41200 unit=member measure=total qualifier=under>41.200 đảng viên</figure>, sinh hoạt ở <figure value=512 unit=grassroots_organization measure=total>512 tổ chức cơ sở đảng</figure>.",
    "Việc này nâng tổng số đảng viên toàn huyện lên <figure value=7845 unit=member measure=total>7.845 đồng chí</figure>.",
    "Số đảng viên của Đảng bộ thành phố là <figure value=21306 unit=member measure=total>21.306</figure>.",
    "Cả nước có trên <figure value=5200000 unit=member measure=total qualifier=over>5,2 triệu đảng viên</figure>.",
    "Khi đó toàn tỉnh mới có <figure value=35 unit=member measure=total>ba mươi lăm đảng viên</figure>.",
    "Chi bộ thôn Nà Lốc có <figure value=28 unit=member measure=total>28 ĐV</figure>.",
    "Đảng bộ phường quản lý khoảng <figure value=1150 unit=member measure=total qualifier=about>1.150 đảng viên</figure>.",
    "Đảng bộ có xấp xỉ <figure value=2300 unit=member measure=total qualifier=about>2,3 nghìn đảng viên</figure>.",
    "Đảng bộ tỉnh có <figure value=28940 unit=member measure=total>28. 940 đảng viên</figure>.",
    "Toàn Đảng bộ hiện có <figure value=1205 unit=member measure=total>một nghìn hai trăm linh năm đảng viên</figure>.",
    "Đảng bộ Công ty có <figure value=4 unit=party_cell measure=total>4 chi bộ</figure> với <figure value=67 unit=member measure=total>67 đảng viên</figure>.",
    "Đảng bộ xã có <figure value=6 unit=member measure=subset>06 đảng viên</figure> được miễn sinh hoạt.",
    "Chi bộ có không quá <figure value=30 unit=member measure=total qualifier=under>30 đảng viên</figure>.",
    "Mỗi chi bộ có từ <figure value=30 unit=member measure=total qualifier=over>30 đảng viên</figure> trở lên.",
    # organisations
    "Đảng bộ thị xã có <figure value=14 unit=party_organization measure=total>14 đảng bộ</figure> trực thuộc, với hơn <figure value=3940 unit=member measure=total qualifier=over>3.940 đảng viên</figure>.",
    "Huyện ủy quản lý <figure value=42 unit=grassroots_organization measure=total>42 tổ chức cơ sở đảng</figure>, gồm <figure value=18 unit=grassroots_organization measure=subset>18 đảng bộ cơ sở</figure> và <figure value=24 unit=grassroots_organization measure=subset>24 chi bộ cơ sở</figure>.",
    "Toàn Đảng bộ hiện có <figure value=58 unit=grassroots_organization measure=total>58 chi, đảng bộ cơ sở</figure>.",
    "Đảng bộ Khối có <figure value=61 unit=grassroots_organization measure=total>61 TCCSĐ</figure>, <figure value=320 unit=party_cell measure=total>320 chi bộ</figure> trực thuộc đảng ủy cơ sở.",
    "Đảng bộ xã có <figure value=1 unit=party_organization measure=total>1 đảng bộ bộ phận</figure> và <figure value=16 unit=party_cell measure=total>16 chi bộ</figure> trực thuộc.",
    "Hiện nay, Tỉnh ủy có <figure value=16 unit=party_organization measure=total>16 đảng bộ</figure> trực thuộc Tỉnh ủy.",
    "Toàn tỉnh có <figure value=35 unit=party_organization measure=subset>35 tổ chức đảng</figure> trong doanh nghiệp ngoài nhà nước.",
    "Đảng bộ quận có <figure value=12 unit=grassroots_organization measure=total>12 đảng ủy cơ sở</figure>, <figure value=45 unit=grassroots_organization measure=total>45 chi bộ cơ sở</figure>.",
    # admitted
    "Năm 2019, Đảng bộ huyện kết nạp <figure value=187 unit=member measure=admitted>187 đảng viên</figure> mới.",
    "Chi bộ đã phát triển được <figure value=12 unit=member measure=admitted>12 đảng viên</figure>.",
    "Từ đầu năm đến nay, toàn tỉnh kết nạp được hơn <figure value=640 unit=member measure=admitted qualifier=over>640 đảng viên</figure>, đạt 52% kế hoạch.",
    "Toàn Đảng bộ kết nạp mới <figure value=88 unit=member measure=admitted>88 đảng viên</figure>.",
    "Chi bộ Trường THPT Lê Hồng Phong kết nạp <figure value=5 unit=member measure=admitted>5 đoàn viên ưu tú vào Đảng</figure>.",
    "Huyện đã kết nạp <figure value=32 unit=member measure=admitted>32 quần chúng ưu tú vào Đảng</figure>.",
    "Trong quý II/2020, có <figure value=45 unit=member measure=admitted>45 đảng viên</figure> được kết nạp.",
    "Đảng bộ xã kết nạp <figure value=7 unit=member measure=admitted>7 đồng chí</figure>.",
    "Đảng bộ xã kết nạp Đảng cho <figure value=6 unit=member measure=admitted>6 đồng chí</figure>.",
    "Đến nay xã đã phát triển <figure value=195 denominator=160 unit=member measure=admitted>195/160 đảng viên</figure>, đạt 121,8% kế hoạch.",
    "Đảng bộ huyện Kon Rẫy kết nạp <figure value=52 unit=member measure=admitted>52 ĐV</figure> mới, đạt 50,98%.",
    "Đảng bộ có <figure value=14 unit=member measure=admitted>14 đảng viên</figure> mới.",
    # parts of the admitted
    "Toàn tỉnh kết nạp <figure value=783 unit=member measure=admitted>783 đảng viên</figure>, trong đó có <figure value=335 unit=member measure=admitted>335</figure> là nữ; <figure value=172 unit=member measure=admitted>172</figure> là người dân tộc thiểu số.",
    "Toàn huyện kết nạp <figure value=187 unit=member measure=admitted>187 đảng viên</figure> mới; trong đó nữ <figure value=90 unit=member measure=admitted>90</figure>, dân tộc thiểu số <figure value=45 unit=member measure=admitted>45</figure>.",
    "Đảng bộ kết nạp <figure value=60 unit=member measure=admitted>60 đảng viên</figure>, trong đó <figure value=38 unit=member measure=admitted>38</figure> đoàn viên thanh niên.",
    "Trong số đảng viên mới kết nạp có <figure value=119 unit=member measure=admitted>119 đồng chí</figure> tuổi đời từ 18 đến 30 tuổi.",
    # sub-populations
    "Đảng bộ có <figure value=1932 unit=member measure=total>1.932 đảng viên</figure>, trong đó có <figure value=930 unit=member measure=subset>930 đảng viên</figure> nữ, <figure value=112 unit=member measure=subset>112</figure> là người dân tộc thiểu số.",
    "Chi bộ có <figure value=14 unit=member measure=subset>14 đảng viên</figure> dự bị.",
    "Đảng viên nữ là <figure value=359 unit=member measure=subset>359 đồng chí</figure>, đảng viên người dân tộc ít người <figure value=14 unit=member measure=subset>14 đồng chí</figure>.",
    "Toàn xã có <figure value=25 unit=member measure=subset>25 đảng viên</figure> là người có đạo.",
    "Các chi bộ đã phân công <figure value=1250 unit=member measure=subset>1.250 đảng viên</figure> phụ trách hộ gia đình.",
    "Đảng bộ có <figure value=305 unit=member measure=total>305 đảng viên</figure>, trong đó: <figure value=120 unit=member measure=subset>120 đồng chí</figure> là nữ, <figure value=15 unit=member measure=subset>15 đồng chí</figure> tuổi dưới 30.",
    "Có <figure value=45 unit=member measure=subset>45 đảng viên</figure> hoàn thành xuất sắc nhiệm vụ.",
    "Có <figure value=12 unit=party_cell measure=subset>12 chi bộ</figure> đạt trong sạch, vững mạnh.",
    "Chi bộ có <figure value=22 unit=member measure=subset>22 đảng viên</figure> chính thức và <figure value=3 unit=member measure=subset>3 đảng viên</figure> dự bị.",
    # changes
    "Số đảng viên tăng <figure value=78 unit=member measure=increase>78</figure> so với năm trước.",
    "Toàn Đảng bộ tăng <figure value=3 unit=grassroots_organization measure=increase>3 tổ chức cơ sở đảng</figure>, giảm <figure value=12 unit=party_cell measure=decrease>12 chi bộ</figure>.",
    "So với đầu nhiệm kỳ, Đảng bộ tăng thêm <figure value=126 unit=member measure=increase>126 đảng viên</figure>.",
    "Chi bộ này ít hơn <figure value=4 unit=member measure=decrease>4 đảng viên</figure>.",
    "Huyện có <figure value=42 unit=grassroots_organization measure=total>42 tổ chức cơ sở đảng</figure> (tăng <figure value=2 unit=grassroots_organization measure=increase>02</figure> so với năm 2015).",
    "Từ <figure value=4430 unit=member measure=total>4.430</figure> lên <figure value=8940 unit=member measure=total>8.940 đảng viên</figure> là bước tiến lớn của Đảng bộ.",
    "Số chi bộ giảm từ <figure value=320 unit=party_cell measure=total>320</figure> xuống còn <figure value=298 unit=party_cell measure=total>298 chi bộ</figure>.",
    # targets
    "Nghị quyết đề ra chỉ tiêu kết nạp <figure value=905 unit=member measure=target>905 đảng viên</figure>.",
    "Năm 2021, Đảng bộ phấn đấu kết nạp <figure value=120 unit=member measure=target>120 đảng viên</figure>.",
    "Thời gian tới, xã sẽ kết nạp <figure value=3 unit=member measure=target>3 đảng viên</figure>.",
    "Chỉ tiêu được giao là <figure value=45 unit=member measure=target>45 đảng viên</figure>.",
    "Kế hoạch năm 2022 kết nạp <figure value=90 unit=member measure=target>90 đảng viên</figure> mới.",
    # congresses held
    "Đến nay, <figure value=254 denominator=616 unit=grassroots_organization measure=held_congress>254/616 tổ chức cơ sở đảng</figure> đã tổ chức xong đại hội, còn <figure value=362 unit=grassroots_organization measure=other>362 chi, đảng bộ</figure> chưa tổ chức.",
    "Có <figure value=45 denominator=45 unit=party_cell measure=held_congress>45/45 chi bộ</figure> hoàn thành đại hội.",
    "Toàn huyện đã tổ chức thành công đại hội tại <figure value=38 denominator=38 unit=grassroots_organization measure=held_congress>38/38 đảng bộ cơ sở</figure>.",
    "Có <figure value=14 unit=party_organization measure=held_congress>14 đảng bộ</figure> và <figure value=254 unit=party_cell measure=held_congress>254 chi bộ</figure> đã tổ chức đại hội.",
    "Còn <figure value=17 unit=party_cell measure=other>17 chi bộ</figure> chưa tổ chức đại hội.",
    "<figure value=63 unit=party_organization measure=held_congress>63</figure> trên tổng số <figure value=68 unit=party_organization measure=total>68 đảng bộ</figure> trực thuộc Trung ương đã tổ chức xong đại hội.",
    # coverage
    "Huyện giữ vững <figure value=125 denominator=125 unit=residential_unit measure=coverage>125/125 thôn, bản</figure> có chi bộ.",
    "Toàn tỉnh còn <figure value=10 unit=residential_unit measure=coverage>10 thôn</figure> chưa có đảng viên.",
    "Hiện 100% khu phố có chi bộ, <figure value=12 unit=residential_unit measure=coverage>12 tổ dân phố</figure> không có đảng viên.",
    "Đến nay có <figure value=15 unit=other measure=coverage>15 doanh nghiệp</figure> ngoài nhà nước có tổ chức đảng.",
    # elected
    "Đại hội đã bầu <figure value=54 unit=committee_member measure=elected>54 đồng chí</figure> vào Ban Chấp hành Đảng bộ tỉnh.",
    "Ban Chấp hành Đảng bộ huyện khóa XX gồm <figure value=39 unit=committee_member measure=elected>39 đồng chí</figure>, Ban Thường vụ có <figure value=11 unit=committee_member measure=elected>11 đồng chí</figure>.",
    "Hội nghị bầu <figure value=15 unit=committee_member measure=elected>15 ủy viên</figure> Ban Thường vụ Tỉnh ủy.",
    "Đại hội bầu <figure value=21 unit=committee_member measure=elected>21 cấp ủy viên</figure>.",
    "Đại hội Đảng bộ xã bầu Đoàn đại biểu đi dự Đại hội Đảng bộ huyện gồm <figure value=12 unit=delegate measure=elected>12 đồng chí</figure>.",
    "Đại hội đại biểu Đảng bộ huyện Tam Nông lần thứ XX có <figure value=250 unit=delegate measure=total>250 đại biểu</figure> tham dự, đại diện cho <figure value=4512 unit=member measure=total>4.512 đảng viên</figure>.",
    "Đại hội bầu <figure value=16 unit=delegate measure=elected>16 đại biểu</figure> dự Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.",
    "Bầu bổ sung <figure value=2 unit=committee_member measure=elected>2 đồng chí</figure> vào Ban Chấp hành Đảng bộ.",
    # discipline
    "Cấp ủy các cấp đã thi hành kỷ luật <figure value=24 unit=member measure=disciplined>24 đảng viên</figure> và <figure value=2 unit=party_organization measure=disciplined>2 tổ chức đảng</figure>.",
    "Có <figure value=39 unit=member measure=disciplined>39 người</figure> bị khai trừ khỏi Đảng.",
    "Đã kỷ luật <figure value=24 unit=member measure=disciplined>24 đảng viên</figure>, gồm: khiển trách <figure value=17 unit=member measure=disciplined>17</figure>, cảnh cáo <figure value=4 unit=member measure=disciplined>4</figure>, cách chức <figure value=1 unit=member measure=disciplined>1</figure>, khai trừ <figure value=2 unit=member measure=disciplined>2</figure>.",
    "Thi hành kỷ luật <figure value=35 unit=member measure=disciplined>35 đảng viên</figure> (khiển trách <figure value=20 unit=member measure=disciplined>20</figure>, cảnh cáo <figure value=15 unit=member measure=disciplined>15</figure>).",
    "Năm qua, <figure value=94 unit=member measure=disciplined>94 đảng viên</figure> ở địa phương này bị kỷ luật.",
    "Ủy ban Kiểm tra Huyện ủy khiển trách <figure value=10 unit=member measure=disciplined>10 đảng viên</figure>, cảnh cáo <figure value=2 unit=member measure=disciplined>2 người</figure>.",
    "Đảng bộ xóa tên <figure value=5 unit=member measure=disciplined>5 đảng viên</figure>.",
    "Có <figure value=7 unit=member measure=disciplined>7 trường hợp</figure> bị cách chức trong tổng số hơn <figure value=500 unit=member measure=disciplined qualifier=over>500 đảng viên</figure> bị kỷ luật.",
    "Cơ quan kỷ luật <figure value=3 denominator=9 unit=member measure=disciplined>3/9 cán bộ, đảng viên</figure> tham gia đánh bạc.",
    # inspection and other acts
    "Ủy ban Kiểm tra các cấp đã kiểm tra <figure value=488 unit=party_organization measure=other>488 tổ chức đảng</figure>, <figure value=1856 unit=member measure=other>1.856 đảng viên</figure>.",
    "Giám sát chuyên đề đối với <figure value=30 unit=member measure=other>30 đảng viên</figure>.",
    "Huyện thành lập <figure value=3 unit=party_cell measure=other>3 chi bộ</figure> quân sự xã.",
    "Tỉnh đã sáp nhập <figure value=8 unit=party_cell measure=other>8 chi bộ</figure>.",
    "Chi bộ công nhận chính thức cho <figure value=40 unit=member measure=other>40 đảng viên</figure>.",
    # badges
    "Tỉnh ủy trao Huy hiệu Đảng cho <figure value=45 unit=member measure=awarded>45 đảng viên</figure>, trong đó 70 năm tuổi Đảng: <figure value=2 unit=member measure=awarded>2 đồng chí</figure>.",
    "Đợt này có <figure value=13 unit=member measure=awarded>13 đồng chí</figure> được nhận Huy hiệu Đảng.",
    "Có <figure value=23 unit=member measure=awarded>23 đảng viên</figure> được tặng Huy hiệu 70 năm tuổi Đảng; <figure value=5 unit=member measure=awarded>5 đảng viên</figure> được tặng Huy hiệu 65 năm tuổi Đảng.",
    "Đảng ủy trao Huy hiệu 30 năm tuổi Đảng cho <figure value=2 unit=member measure=awarded>hai đồng chí</figure>.",
    # lists and whole reports
    "Trong 6 tháng đầu năm 2021, Đảng bộ thành phố Tam Kỳ đã kết nạp <figure value=96 denominator=150 unit=member measure=admitted>96/150 đảng viên</figure>, đạt 64% chỉ tiêu năm, nâng tổng số đảng viên toàn Đảng bộ lên <figure value=7214 unit=member measure=total>7.214 đồng chí</figure>, sinh hoạt tại <figure value=58 unit=grassroots_organization measure=total>58 tổ chức cơ sở đảng</figure>.",
    "Tính đến ngày 31/12/2022, toàn tỉnh có <figure value=734 unit=grassroots_organization measure=total>734 tổ chức cơ sở đảng</figure> (<figure value=318 unit=grassroots_organization measure=subset>318 đảng bộ cơ sở</figure>, <figure value=416 unit=grassroots_organization measure=subset>416 chi bộ cơ sở</figure>), <figure value=3912 unit=party_cell measure=total>3.912 chi bộ</figure> trực thuộc đảng ủy cơ sở, <figure value=12 unit=party_organization measure=total>12 đảng bộ bộ phận</figure> với tổng số <figure value=68427 unit=member measure=total>68.427 đảng viên</figure> (nữ <figure value=24110 unit=member measure=subset>24.110 đồng chí</figure>; dự bị <figure value=2015 unit=member measure=subset>2.015 đồng chí</figure>).",
    "Có <figure value=45 unit=grassroots_organization measure=subset>45 tổ chức cơ sở đảng</figure> hoàn thành xuất sắc nhiệm vụ (chiếm 18,9%); <figure value=172 unit=grassroots_organization measure=subset>172 tổ chức cơ sở đảng</figure> hoàn thành tốt nhiệm vụ (chiếm 72,3%).",
    "Về đảng viên: <figure value=1205 unit=member measure=subset>1.205 đồng chí</figure> hoàn thành xuất sắc nhiệm vụ, <figure value=6310 unit=member measure=subset>6.310 đồng chí</figure> hoàn thành tốt nhiệm vụ.",
    "Cấp ủy các cấp kiểm tra khi có dấu hiệu vi phạm đối với <figure value=12 unit=party_organization measure=other>12 tổ chức đảng</figure> và <figure value=45 unit=member measure=other>45 đảng viên</figure> (có <figure value=28 unit=committee_member measure=other>28 cấp ủy viên</figure>).",
    "Đã kỷ luật <figure value=63 unit=member measure=disciplined>63 đảng viên</figure>, bằng các hình thức: Khiển trách <figure value=48 unit=member measure=disciplined>48 đồng chí</figure>, cảnh cáo <figure value=11 unit=member measure=disciplined>11 đồng chí</figure>, cách chức <figure value=2 unit=member measure=disciplined>2 đồng chí</figure>, khai trừ <figure value=2 unit=member measure=disciplined>2 đồng chí</figure>.",
    "Đảng bộ hiện có <figure value=1245 unit=member measure=total>1.245 đảng viên</figure>; trong đó: đảng viên nữ <figure value=412 unit=member measure=subset>412 đồng chí</figure> (33,1%), đảng viên là người dân tộc thiểu số <figure value=786 unit=member measure=subset>786 đồng chí</figure> (63,1%).",
    "Trong tổng số <figure value=7214 unit=member measure=total>7.214 đảng viên</figure>, có <figure value=2110 unit=member measure=subset>2.110 đảng viên</figure> nữ (29,2%), <figure value=415 unit=member measure=subset>415 đảng viên</figure> dưới 30 tuổi.",
    "Nhiệm kỳ qua, chi bộ kết nạp được <figure value=9 unit=member measure=admitted>9 đảng viên</figure> mới (<figure value=4 unit=member measure=admitted>4</figure> nữ, <figure value=5 unit=member measure=admitted>5</figure> đoàn viên), chuyển Đảng chính thức cho <figure value=8 unit=member measure=other>8 đồng chí</figure>.",
    "Số lượng đảng viên mới kết nạp tăng từ <figure value=120 unit=member measure=admitted>120 đồng chí</figure> năm 2018 lên <figure value=165 unit=member measure=admitted>165 đồng chí</figure> năm 2020.",
    "Đảng bộ huyện Đông Giang có <figure value=34 unit=grassroots_organization measure=total>34 tổ chức cơ sở đảng</figure>, với <figure value=2856 unit=member measure=total>2.856 đảng viên</figure>, tăng <figure value=4 unit=grassroots_organization measure=increase>4 tổ chức cơ sở đảng</figure> và <figure value=312 unit=member measure=increase>312 đảng viên</figure> so với đầu nhiệm kỳ.",
    "Năm 2018: kết nạp <figure value=85 unit=member measure=admitted>85 đảng viên</figure>; năm 2019: <figure value=92 unit=member measure=admitted>92 đảng viên</figure>; năm 2020: <figure value=101 unit=member measure=admitted>101 đảng viên</figure>.",
    "Khi mới thành lập, Đảng bộ chỉ có <figure value=3 unit=party_cell measure=total>3 chi bộ</figure> với <figure value=25 unit=member measure=total>25 đảng viên</figure>, nay đã phát triển lên <figure value=18 unit=party_cell measure=total>18 chi bộ</figure> với <figure value=412 unit=member measure=total>412 đảng viên</figure>.",
    "Đến nay, 100% chi bộ trực thuộc (<figure value=1824 denominator=1824 unit=party_cell measure=held_congress>1.824/1.824 chi bộ</figure>) đã hoàn thành đại hội; <figure value=38 denominator=61 unit=grassroots_organization measure=held_congress>38/61 đảng bộ cơ sở</figure> tổ chức xong đại hội.",
    "Năm 2023, Đảng bộ xã Ia Chim được giao chỉ tiêu kết nạp <figure value=15 unit=member measure=target>15 đảng viên</figure>; xã đã kết nạp được <figure value=11 unit=member measure=admitted>11 đảng viên</figure>, đạt 73,3%.",
    "Toàn tỉnh có <figure value=1254 unit=member measure=awarded>1.254 đảng viên</figure> được tặng Huy hiệu Đảng; trong đó <figure value=2 unit=member measure=awarded>2 đồng chí</figure> được tặng Huy hiệu 75 năm, <figure value=15 unit=member measure=awarded>15 đồng chí</figure> được tặng Huy hiệu 70 năm tuổi Đảng.",
    # what is meant by persons
    "Đợt này, Đảng bộ Công an tỉnh phát triển thêm <figure value=27 unit=member measure=admitted>27 đảng viên</figure>, nâng tổng số lên <figure value=1986 unit=member measure=total>1.986 đồng chí</figure>.",
    "Đảng bộ Quân sự huyện kết nạp <figure value=3 unit=member measure=admitted>3 quân nhân</figure> vào Đảng.",
    "Chi bộ có <figure value=35 unit=member measure=total>35 đảng viên</figure> thì <figure value=12 unit=member measure=subset>12 người là đảng viên</figure> cao tuổi.",
    "So với cùng kỳ năm trước, số đảng viên bị kỷ luật giảm <figure value=12 unit=member measure=decrease>12 trường hợp</figure>.",
    "Ban Thường vụ Tỉnh ủy gồm <figure value=15 unit=committee_member measure=total>15 đồng chí</figure> và Ban Chấp hành gồm <figure value=52 unit=committee_member measure=total>52 đồng chí</figure>.",
    "Tại hội nghị, <figure value=48 unit=committee_member measure=total>48 đồng chí Tỉnh ủy viên</figure> bỏ phiếu.",
    "Chi bộ bầu chi ủy gồm <figure value=5 unit=committee_member measure=elected>5 đồng chí</figure>.",
    "Đại hội Đảng bộ xã bầu <figure value=3 unit=committee_member measure=elected>3 đồng chí</figure> vào Ban Chi ủy.",
    "Đại hội Đảng bộ huyện Mai Sơn khai mạc; dự Đại hội có <figure value=199 unit=delegate measure=total>199 đại biểu</figure> chính thức.",
    "Huyện uỷ Văn Quan trao Huy hiệu Đảng đợt 19/5 cho <figure value=63 unit=member measure=awarded>63 đảng viên</figure>.",
    "Huyện đã chọn <figure value=4 unit=party_organization measure=other>4 đảng bộ</figure> tổ chức đại hội điểm.",
    "Trong đó có <figure value=5 unit=committee_member measure=subset>năm người</figure> từng là Ủy viên Ban Chấp hành Đảng bộ quận.",
    "Ủy ban Kiểm tra Đảng ủy có <figure value=5 unit=committee_member measure=total>5 thành viên</figure>.",
    # what is resolved is planned; cells under a committee are no kind of it
    "Theo Nghị quyết Đại hội Đảng bộ tỉnh: “Bình quân hằng năm phát triển <figure value=2000 unit=member measure=target>2.000 đảng viên</figure>”.",
    "Đảng bộ có <figure value=77 unit=grassroots_organization measure=total>77 tổ chức cơ sở đảng</figure>, trong đó có <figure value=48 unit=grassroots_organization measure=subset>48 đảng bộ cơ sở</figure> (<figure value=4 unit=party_organization measure=total>4 đảng bộ bộ phận</figure> và <figure value=370 unit=party_cell measure=total>370 chi bộ</figure> trực thuộc) và <figure value=29 unit=grassroots_organization measure=subset>29 chi bộ cơ sở</figure>.",
    "Huyện bầu được <figure value=51 unit=member measure=subset>51 đảng viên</figure> làm trưởng thôn.",
    # numbers as printed
    "Toàn huyện còn <figure value=7 denominator=112 unit=residential_unit measure=coverage>7/112 thôn</figure> chưa có chi bộ độc lập.",
    "Đảng bộ phường có hơn <figure value=10000 unit=member measure=total qualifier=over>1 vạn đảng viên</figure>.",
    "Đảng ủy Khối quản lý <figure value=86 unit=grassroots_organization measure=total>86 tổ chức cơ sở đảng</figure> với gần <figure value=6000 unit=member measure=total qualifier=under>6 nghìn đảng viên</figure>.",
    "Hiện trên địa bàn tỉnh chỉ còn <figure value=3 unit=residential_unit measure=coverage>3 thôn, bản</figure> trắng đảng viên.",
    "Đảng bộ có <figure value=28940 unit=member measure=total>28,940 đảng viên</figure>.",
    "Mỗi năm Đảng bộ kết nạp <figure value=10 value_high=15 unit=member measure=admitted>10-15 đảng viên</figure>.",
    "Mỗi năm chi bộ kết nạp từ <figure value=3 value_high=5 unit=member measure=admitted>3 đến 5 đảng viên</figure>.",
    "Đảng bộ xã có <figure value=45 unit=member measure=total>45 Đảng viên</figure> và <figure value=6 unit=party_cell measure=total>6 Chi bộ</figure>.",
    "Đảng bộ có <figure value=21 unit=party_cell measure=total>hai mươi mốt chi bộ</figure>.",
    "Đảng bộ tỉnh có <figure value=2300000 unit=member measure=total>2 triệu 300 nghìn đảng viên</figure>.",
    "Toàn huyện có 90% (<figure value=45 denominator=50 unit=party_cell measure=subset>45/50</figure>) chi bộ đạt tiêu chuẩn.",
    "Chi bộ có chưa đến <figure value=20 unit=member measure=total qualifier=under>20 đảng viên</figure>.",
    "Có <figure value=495 unit=delegate measure=total>495\nđại biểu</figure> dự Đại hội Đảng bộ tỉnh.",
    # runs of numbers tied to years
    "Năm 2014, số đảng viên bị xử lý kỷ luật của toàn tỉnh là <figure value=312 unit=member measure=disciplined start=2014-01-01 end=2014-12-31>312</figure>, năm 2015 là <figure value=298 unit=member measure=disciplined start=2015-01-01 end=2015-12-31>298 trường hợp</figure>.",
    "Số đảng viên mới kết nạp của Đảng bộ tỉnh Hậu Giang năm 2010 khoảng <figure value=1200 unit=member measure=admitted qualifier=about start=2010-01-01>1.200</figure>, năm 2011 hơn <figure value=1300 unit=member measure=admitted qualifier=over start=2011-01-01>1.300</figure>, năm 2012 gần <figure value=1500 unit=member measure=admitted qualifier=under start=2012-01-01>1.500 đảng viên</figure>.",
    "Toàn Đảng bộ kết nạp được nhiều đảng viên: năm 2016 <figure value=214 unit=member measure=admitted start=2016-01-01>214 đảng viên</figure>, năm 2017 <figure value=240 unit=member measure=admitted start=2017-01-01>240</figure>, năm 2018 <figure value=251 unit=member measure=admitted start=2018-01-01>251 đồng chí</figure>.",
    "Sau sáp nhập, huyện giảm <figure value=41 unit=party_cell measure=decrease>41 chi bộ</figure>, từ <figure value=240 unit=party_cell measure=total>240</figure> xuống còn <figure value=199 unit=party_cell measure=total>199 chi bộ</figure>.",
    "Số lượng đảng viên mới: năm 2013: <figure value=88 unit=member measure=admitted start=2013-01-01>88</figure>; năm 2014: <figure value=95 unit=member measure=admitted start=2014-01-01>95</figure>; năm 2015: <figure value=102 unit=member measure=admitted start=2015-01-01>102</figure>.",
    "Tổ chức đảng tại các doanh nghiệp của tỉnh phát triển: năm 2017 có <figure value=40 unit=party_organization measure=total>40 tổ chức đảng</figure>, năm 2018 có <figure value=46 unit=party_organization measure=total>46</figure>, năm 2019 có <figure value=52 unit=party_organization measure=total>52</figure>.",
    # a number out of a whole, a noun that tells of members
    "Đến nay, toàn thị xã có <figure value=42 unit=member measure=subset>42</figure> trong tổng số 60 bí thư chi bộ là đảng viên trẻ.",
    "Có <figure value=38 unit=grassroots_organization measure=held_congress>38</figure> trong tổng số <figure value=45 unit=grassroots_organization measure=total>45 tổ chức cơ sở đảng</figure> đã tổ chức xong đại hội.",
    "Toàn huyện có 108 trưởng thôn, trong đó <figure value=77 unit=member measure=subset>77 trưởng thôn</figure> là đảng viên.",
    "Trường hiện có 62 cán bộ, giáo viên, trong đó <figure value=34 unit=member measure=subset>34</figure> là đảng viên.",
    # discipline: forms and grounds before and behind their numbers, committee members among the members
    "Trong số <figure value=420 unit=member measure=disciplined>420 đảng viên</figure> bị kỷ luật, khiển trách <figure value=270 unit=member measure=disciplined>270</figure>, cảnh cáo <figure value=110 unit=member measure=disciplined>110</figure>, cách chức <figure value=15 unit=member measure=disciplined>15</figure>, khai trừ <figure value=25 unit=member measure=disciplined>25</figure>.",
    "Các cấp đã thi hành kỷ luật <figure value=86 unit=member measure=disciplined>86 đảng viên</figure> (khiển trách <figure value=51 unit=member measure=disciplined>51</figure>, cảnh cáo <figure value=23 unit=member measure=disciplined>23</figure>, khai trừ <figure value=12 unit=member measure=disciplined>12</figure>; <figure value=19 unit=committee_member measure=disciplined>19 cấp ủy viên</figure>).",
    "Huyện ủy Tịnh Biên đã cho ra khỏi Đảng <figure value=14 unit=member measure=disciplined>14 trường hợp</figure>.",
    "Từ năm 2016 đến năm 2019, toàn Đảng bộ đã xóa tên <figure value=76 unit=member measure=disciplined start=2016-01-01 end=2019-12-31>76 đảng viên</figure>, trong đó xóa tên do bỏ sinh hoạt <figure value=41 unit=member measure=disciplined>41</figure>; cho ra khỏi Đảng <figure value=22 unit=member measure=disciplined>22 đồng chí</figure>.",
    "Tỉnh ủy trao Huy hiệu 50 năm tuổi Đảng cho <figure value=31 unit=member measure=awarded>31 đồng chí</figure>.",
    "Trong <figure value=56 unit=member measure=disciplined>56 trường hợp</figure> đảng viên bị kỷ luật, có <figure value=31 unit=member measure=disciplined>31 đồng chí</figure> bị khiển trách, <figure value=18 unit=member measure=disciplined>18 đồng chí</figure> bị cảnh cáo.",
    "Ban Thường vụ Tỉnh ủy khai trừ <figure value=2 unit=member measure=disciplined>2 đảng viên</figure>, cách chức <figure value=1 unit=member measure=disciplined>1 đảng viên</figure>, cảnh cáo <figure value=5 unit=member measure=disciplined>5 đồng chí</figure>.",
    "Quân ủy thi hành kỷ luật <figure value=8 unit=member measure=disciplined>08 đảng viên</figure>: khiển trách <figure value=5 unit=member measure=disciplined>05</figure>, cảnh cáo <figure value=2 unit=member measure=disciplined>02</figure>, khai trừ <figure value=1 unit=member measure=disciplined>01</figure>.",
    # kinds and places of organisations in a bracket or list
    "Đảng bộ thành phố có <figure value=21 unit=party_organization measure=total>21 đảng bộ</figure> trực thuộc (<figure value=5 unit=party_organization measure=subset>5</figure> ở cấp thành phố và <figure value=16 unit=party_organization measure=subset>16</figure> ở cấp xã).",
    "Chi bộ Trường Mầm non Hoa Sen (<figure value=12 unit=member measure=total>12 đảng viên</figure>) và Chi bộ Trạm Y tế (<figure value=5 unit=member measure=total>5 đảng viên</figure>) đã tổ chức đại hội.",
    "Đảng bộ tỉnh Bến Tre hiện có <figure value=735 unit=grassroots_organization measure=total>735 tổ chức cơ sở đảng</figure>, gồm <figure value=312 unit=party_organization measure=subset>312 đảng bộ</figure> và <figure value=423 unit=party_cell measure=subset>423 chi bộ</figure>.",
    "Có <figure value=19 denominator=23 unit=grassroots_organization measure=subset>19/23 tổ chức cơ sở đảng</figure> hoàn thành tốt nhiệm vụ; <figure value=4 unit=grassroots_organization measure=subset>4 tổ chức</figure> hoàn thành nhiệm vụ.",
    "Năm 2022, Thành ủy Sa Đéc kiểm tra <figure value=14 unit=party_organization measure=other>14 tổ chức đảng</figure>, giám sát <figure value=9 unit=party_organization measure=other>9 tổ chức đảng</figure> và <figure value=21 unit=member measure=other>21 đảng viên</figure>.",
    "Tổng số chi bộ của Đảng bộ tỉnh là <figure value=2310 unit=party_cell measure=total>2.310</figure>, trong đó chi bộ nông thôn <figure value=1240 unit=party_cell measure=subset>1.240</figure>.",
    "Thành ủy Buôn Ma Thuột có <figure value=67 unit=grassroots_organization measure=total>67 TCCSĐ</figure> (<figure value=35 unit=grassroots_organization measure=subset>35 đảng bộ cơ sở</figure>, <figure value=32 unit=grassroots_organization measure=subset>32 chi bộ cơ sở</figure>).",
    "Chi bộ Trường THCS Lê Lợi (huyện Đức Cơ) có <figure value=21 unit=member measure=total>21 đảng viên</figure>.",
    # badges by their years
    "Dịp này có <figure value=1 unit=member measure=awarded>1 đảng viên</figure> 70 năm tuổi Đảng, <figure value=2 unit=member measure=awarded>2 đảng viên</figure> 65 năm, <figure value=9 unit=member measure=awarded>9 đảng viên</figure> 55 năm tuổi Đảng được trao Huy hiệu.",
    "Đảng ủy phường đã trao Huy hiệu Đảng đợt 2/9 cho <figure value=27 unit=member measure=awarded>27 đảng viên</figure>, gồm <figure value=2 unit=member measure=awarded>2 đồng chí</figure> 60 năm, <figure value=5 unit=member measure=awarded>5 đồng chí</figure> 50 năm và <figure value=20 unit=member measure=awarded>20 đồng chí</figure> 30 năm tuổi Đảng.",
    "Nhân dịp 19/5, Đảng ủy xã tổ chức trao Huy hiệu 30, 40, 50 năm tuổi Đảng cho <figure value=16 unit=member measure=awarded>16 đảng viên</figure>.",
    "<figure value=70 unit=member measure=awarded>70 đảng viên</figure> được trao tặng Huy hiệu Đảng đợt 3/2.",
    "Dịp này, có <figure value=48 unit=member measure=awarded>48 đảng viên</figure> được trao Huy hiệu 40 năm tuổi Đảng.",
    "Ủy viên Ban Thường vụ Đảng ủy Khối Trần Văn Dũng dự lễ. Có <figure value=9 unit=member measure=awarded>9 đồng chí</figure> được nhận Huy hiệu 30 năm tuổi Đảng.",
    # targets
    "Năm 2021, Đảng bộ phấn đấu kết nạp từ <figure value=2000 unit=member measure=target qualifier=over>2.000 đảng viên</figure> trở lên.",
    "Nghị quyết đề ra mỗi năm kết nạp <figure value=1500 unit=member measure=target>1.500 đảng viên</figure>.",
    "Tỉnh đã kết nạp <figure value=1960 unit=member measure=admitted>1.960 đảng viên</figure>, vượt chỉ tiêu giao <figure value=1905 unit=member measure=target>1.905</figure>.",
    "Chỉ tiêu kết nạp đảng viên năm 2020 của Đảng bộ tỉnh Sơn La là <figure value=2100 unit=member measure=target>2.100 đảng viên</figure>.",
    "Huyện ủy giao chỉ tiêu kết nạp <figure value=160 unit=member measure=target>160 đảng viên</figure> cho các chi, đảng bộ cơ sở; sáu tháng đầu năm mới kết nạp được <figure value=49 unit=member measure=admitted>49 đồng chí</figure>.",
    "Phấn đấu hằng năm kết nạp từ <figure value=25 value_high=30 unit=member measure=target>25-30 đảng viên</figure> mới.",
    "Dự kiến trong quý IV, Chi bộ sẽ kết nạp <figure value=4 unit=member measure=target>4 quần chúng</figure>.",
    # congresses, committees, delegates
    "Đến ngày 20/5/2020, đã có <figure value=12 denominator=15 unit=party_organization measure=held_congress start=2020-05-20>12/15 đảng bộ</figure> tổ chức xong.",
    "Đại hội đã bầu BCH gồm <figure value=33 unit=committee_member measure=elected>33 đồng chí</figure>; hội nghị lần thứ nhất bầu <figure value=11 unit=committee_member measure=elected>11 đồng chí</figure> vào Ban Thường vụ.",
    "Đại hội bầu Ban Chấp hành Đảng bộ huyện Sa Thầy gồm <figure value=41 unit=committee_member measure=elected>41 đồng chí</figure>, <figure value=13 unit=committee_member measure=elected>13 đồng chí</figure> Ban Thường vụ.",
    "Ủy ban Kiểm tra Huyện ủy có <figure value=9 unit=committee_member measure=total>9 thành viên</figure>.",
    "Dự Đại hội có <figure value=148 unit=delegate measure=total>148 đại biểu</figure> chính thức, đại diện cho <figure value=2310 unit=member measure=total>2.310 đảng viên</figure> của Đảng bộ huyện Trà Cú.",
    "Đại hội bầu Đoàn đại biểu đi dự Đại hội Đảng bộ tỉnh gồm <figure value=15 unit=delegate measure=elected>15 đại biểu</figure> chính thức và <figure value=2 unit=delegate measure=elected>2 đại biểu</figure> dự khuyết.",
    "Toàn Đảng bộ có <figure value=43 denominator=43 unit=party_cell measure=held_congress>43/43 chi bộ</figure> trực thuộc hoàn thành đại hội.",
    "Đến nay, <figure value=11 unit=party_cell measure=held_congress>11 chi bộ</figure> đã tổ chức đại hội xong, còn <figure value=4 unit=party_cell measure=other>4 chi bộ</figure> chưa đại hội.",
    "Đại hội bầu <figure value=15 unit=committee_member measure=elected>15 đồng chí</figure> vào Ban Chấp hành Đảng bộ khóa mới, trong đó có <figure value=4 unit=committee_member measure=elected>4 đồng chí</figure> nữ.",
    "Hội nghị đã bầu bổ sung <figure value=2 unit=committee_member measure=elected>02 đồng chí</figure> vào Ban Thường vụ Huyện ủy nhiệm kỳ 2020-2025.",
    "Ngày 15/5/2019, Đại hội Đảng bộ thị trấn Vôi bầu Ban Chấp hành gồm <figure value=15 unit=committee_member measure=elected start=2019-05-15 end=2019-05-15>15 đồng chí</figure>.",
    # places with and without an organisation
    "Năm 2019, huyện Mường Chà xóa <figure value=7 unit=residential_unit measure=coverage>7 bản</figure> trắng đảng viên.",
    "Toàn huyện còn <figure value=5 unit=residential_unit measure=coverage>5 thôn</figure> chưa có đảng viên.",
    "Toàn tỉnh có <figure value=925 denominator=962 unit=residential_unit measure=coverage>925/962 ấp, khu phố</figure> có cấp ủy.",
    "Có <figure value=9 unit=other measure=coverage>9 doanh nghiệp</figure> đã thành lập được tổ chức đảng.",
    "Hiện huyện không còn thôn trắng đảng viên; <figure value=66 denominator=66 unit=residential_unit measure=coverage>66/66 thôn, bản</figure> đều có chi bộ độc lập.",
    "Hiện chỉ còn <figure value=3 unit=residential_unit measure=coverage>3 buôn</figure> chưa có chi bộ độc lập.",
    "Cả xã có <figure value=14 denominator=14 unit=residential_unit measure=coverage>14/14 khu dân cư</figure> có chi bộ, <figure value=210 unit=member measure=total>210 đảng viên</figure>.",
    # other wordings of totals, parts, flows and changes
    "<figure value=3 unit=member measure=disciplined>Ba đảng viên</figure> ở xã Nậm Khánh vừa bị khai trừ khỏi Đảng.",
    "<figure value=12 unit=member measure=admitted>Mười hai đồng chí</figure> được kết nạp vào Đảng dịp này.",
    "Cả nước hiện có khoảng <figure value=3200000 unit=member measure=total qualifier=about>3,2 triệu đảng viên</figure>.",
    "Toàn tỉnh có <figure value=612 unit=grassroots_organization measure=total>612 cơ sở đảng</figure> (tăng <figure value=8 unit=grassroots_organization measure=increase>08</figure>) với <figure value=48120 unit=member measure=total>48.120 đảng viên</figure>.",
    "So với năm 2015, Đảng bộ huyện Hàm Yên (tăng <figure value=430 unit=member measure=increase>430 đảng viên</figure> và <figure value=6 unit=grassroots_organization measure=increase>6 tổ chức cơ sở đảng</figure>) phát triển nhanh.",
    "Năm 2018, có <figure value=858 unit=member measure=admitted>858 đảng viên</figure> mới kết nạp.",
    "Năm qua, toàn huyện phát triển mới được <figure value=97 unit=member measure=admitted>97 đảng viên</figure>.",
    "Toàn Đảng có <figure value=33486 unit=grassroots_organization measure=subset>33.486 TCCSĐ</figure> kết nạp đảng viên với <figure value=187179 unit=member measure=admitted>187.179 đồng chí</figure>.",
    "Mỗi nơi có <figure value=4 unit=member measure=total>4 đảng viên</figure>.",
    "Có <figure value=6659 denominator=8159 unit=member measure=subset>6.659/8.159 đảng viên</figure> đủ tư cách hoàn thành tốt nhiệm vụ.",
    "Đảng bộ hiện có <figure value=1840 unit=member measure=total>1.840\nđảng viên</figure>, sinh hoạt ở <figure value=33 unit=grassroots_organization measure=total>33 TCCSĐ</figure>.",
    "Trong <figure value=910 unit=member measure=admitted>910 đảng viên</figure> mới kết nạp, có <figure value=402 unit=member measure=admitted>402</figure> là nữ; <figure value=118 unit=member measure=admitted>118</figure> là người Khmer; <figure value=640 unit=member measure=admitted>640</figure> là đoàn viên.",
    "Ủy ban Kiểm tra các cấp kiểm tra <figure value=120 unit=party_organization measure=other>120 tổ chức đảng</figure>, kết luận <figure value=41 unit=party_organization measure=other>41 tổ chức đảng</figure> có vi phạm, thi hành kỷ luật <figure value=9 unit=party_organization measure=disciplined>9 tổ chức</figure>.",
    "Huyện Lục Yên thành lập mới <figure value=4 unit=party_cell measure=other>4 chi bộ</figure> trong doanh nghiệp ngoài nhà nước với <figure value=22 unit=member measure=total>22 đảng viên</figure>.",
    "Đảng bộ xã Hòa Tiến có <figure value=310 unit=member measure=total>310 đảng viên</figure>, sinh hoạt tại <figure value=14 unit=party_cell measure=total>14 chi bộ</figure>; năm 2018 kết nạp <figure value=6 unit=member measure=admitted start=2018-01-01>6 quần chúng ưu tú</figure>.",
    "Từ chỗ chỉ có <figure value=7 unit=member measure=total>7 đảng viên</figure>, đến nay Chi bộ bản Phiêng Ban đã có <figure value=26 unit=member measure=total>26 đảng viên</figure>.",
    "Công đoàn ngành giới thiệu 45 đoàn viên ưu tú cho Đảng, đã có <figure value=20 unit=member measure=admitted>20 đồng chí</figure> được kết nạp.",
    "Đảng bộ Quân sự tỉnh hiện có <figure value=18 unit=party_organization measure=total>18 đảng bộ</figure>, <figure value=64 unit=party_cell measure=total>64 chi bộ</figure>, hơn <figure value=900 unit=member measure=total qualifier=over>900 đảng viên</figure>.",
    "Xã có 11 thôn với 2.140 hộ, 9.013 nhân khẩu; Đảng bộ có <figure value=15 unit=party_cell measure=total>15 chi bộ</figure>, <figure value=402 unit=member measure=total>402 ĐV</figure>.",
    "Trong nhiệm kỳ, Đảng bộ phường đã bồi dưỡng lý luận cho <figure value=85 unit=member measure=other>85 đảng viên</figure> mới.",
    "Đảng bộ huyện Krông Pắc hiện có <figure value=61 unit=grassroots_organization measure=total scope='Đảng bộ huyện Krông Pắc' locality='Krông Pắc'>61 tổ chức cơ sở đảng</figure> với <figure value=7912 unit=member measure=total scope='Đảng bộ huyện Krông Pắc'>7.912 đảng viên</figure>.",
    "Đảng bộ xã đã phát triển <figure value=11 denominator=10 unit=member measure=admitted>11/10 đảng viên</figure> (đạt 110% kế hoạch).",
    "Chi bộ có <figure value=9 unit=member measure=total>9 đồng chí</figure>? Không, Chi bộ khi mới thành lập có <figure value=3 unit=member measure=total>3 đảng viên</figure>.",
    "Công ty có 1.250 lao động, trong đó có <figure value=86 unit=member measure=total>86 đảng viên</figure>.",
    "Ban Tổ chức Tỉnh ủy mở lớp bồi dưỡng cho <figure value=112 unit=member measure=other>112 đảng viên</figure> mới.",
    "Tính đến ngày 31/12/2018, toàn Đảng bộ có <figure value=5120 unit=member measure=total start=2018-12-31 end=2018-12-31>5.120 đảng viên</figure>, trong đó có <figure value=2004 unit=member measure=subset start=2018-12-31>2.004 đảng viên</figure> nữ.",
    "Sau khi sắp xếp, Đảng bộ thành phố giảm từ <figure value=85 unit=grassroots_organization measure=total>85</figure> xuống còn <figure value=62 unit=grassroots_organization measure=total>62 tổ chức cơ sở đảng</figure>.",
    "Năm 2020, tỉnh thành lập <figure value=23 unit=party_organization measure=other>23 tổ chức đảng</figure> và kết nạp <figure value=310 unit=member measure=admitted>310 đảng viên</figure> trong các doanh nghiệp.",
    "Tỉnh có <figure value=1 unit=party_organization measure=total>1 đảng bộ</figure> bộ đội biên phòng, 2 huyện đảo và 7 huyện.",
    "Có tới <figure value=40000 unit=member measure=total>bốn vạn đảng viên</figure> trong toàn Đảng bộ.",
    "Hơn <figure value=150 unit=member measure=subset qualifier=over>150 đảng viên</figure> nghỉ hưu đang sinh hoạt tại phường.",
    "Toàn khối có <figure value=27 unit=party_cell measure=total>27 chi bộ</figure>, <figure value=612 unit=member measure=total>612 đảng viên</figure> (nữ <figure value=301 unit=member measure=subset>301 đồng chí</figure>, chiếm 49,18%).",
    "Giai đoạn 2016 - 2020, toàn huyện kết nạp <figure value=705 unit=member measure=admitted start=2016-01-01 end=2020-12-31>705 đảng viên</figure>, bình quân mỗi năm <figure value=141 unit=member measure=admitted>141 đảng viên</figure>.",
    "Có <figure value=6 unit=member measure=subset>6 đồng chí đảng viên</figure> tham gia Ban điều hành khu phố.",
    "Sáng 12/6, Đảng bộ huyện Yên Thành có <figure value=412 unit=party_cell measure=total scope='Đảng bộ huyện Yên Thành' locality='Yên Thành'>412 chi bộ</figure>; Ban Thường vụ Huyện ủy khen thưởng <figure value=12 unit=party_cell measure=other>12 chi bộ</figure>.",
    "Ban Thường vụ Đảng bộ huyện Thanh Ba đã kỷ luật <figure value=6 unit=member measure=disciplined scope=None>6 đảng viên</figure>.",
    "Toàn Đảng hiện có <figure value=5300000 unit=member measure=total scope='Toàn Đảng' locality=None>5,3 triệu đảng viên</figure>.",
    "Trong nhiệm kỳ qua, các chi bộ kết nạp <figure value=230 unit=member measure=admitted>230 đảng viên</figure>.",
    "Từ năm 2015 đến năm 2019, toàn tỉnh có <figure value=812 unit=party_cell measure=subset start=2015-01-01 end=2019-12-31>812 chi bộ</figure> đạt trong sạch, vững mạnh.",
    "Đến nay có <figure value=15 unit=member measure=subset>15 đảng viên</figure> là người Mông.",
    "Các chi bộ phân công <figure value=640 unit=member measure=subset start=None end=None>640 đảng viên</figure> giúp đỡ hộ nghèo.",
    "Tính đến cuối năm 2018, toàn Đảng bộ có <figure value=3105 unit=member measure=total start=2018-12-31 end=2018-12-31>3.105 đảng viên</figure>.",
    "Năm 2019 có <figure value=4 denominator=5 unit=party_cell measure=subset start=2019-01-01 end=2019-12-31>4/5 chi bộ</figure> hoàn thành xuất sắc nhiệm vụ.",
    "Từ đầu năm đến nay, Thành ủy Lai Châu kiểm tra <figure value=7 unit=party_organization measure=other>7 tổ chức đảng</figure>.",
    "Từ ngày 2 đến 4/3/2021, Ủy ban Kiểm tra Tỉnh ủy họp kỳ thứ 40. Ủy ban đã quyết định thi hành kỷ luật <figure value=3 unit=member measure=disciplined start=2021-03-02 end=2021-03-04>3 đảng viên</figure>.",
    "Bí thư Huyện ủy Tam Đường cho biết, đến nay toàn huyện có <figure value=2870 unit=member measure=total scope='toàn huyện' locality='Tam Đường'>2.870 đảng viên</figure>.",
    "Chi bộ thôn Bản Mới thành lập năm 2004 với <figure value=3 unit=member measure=total>3 đảng viên</figure>; nay Chi bộ đã có <figure value=19 unit=member measure=total>19 đồng chí</figure>.",
    "Cơ cấu cấp ủy mới có <figure value=8 unit=committee_member measure=subset>8 cấp ủy viên</figure> là nữ.",
    # flags and commendations, through the whole list; inspected, merged or given a task: what is done to them
    "Ban Thường vụ Thành ủy tặng cờ cho <figure value=4 unit=party_organization measure=other>4 đảng bộ</figure>, tặng bằng khen cho <figure value=17 unit=party_cell measure=other>17 chi bộ</figure> và <figure value=35 unit=member measure=other>35 đảng viên</figure> hoàn thành xuất sắc nhiệm vụ.",
    "Có <figure value=52 unit=member measure=other>52 đảng viên</figure> được biểu dương tại hội nghị.",
    "Xã Hòa Tiến có <figure value=3 unit=party_cell measure=other>3 chi bộ</figure> thôn Lệ Sơn sáp nhập thành Chi bộ Lệ Sơn.",
    "Năm qua, <figure value=215 unit=member measure=other>215 đảng viên</figure> được kiểm tra.",
    "Huyện ủy giao chỉ tiêu cho <figure value=19 unit=grassroots_organization measure=other>19 tổ chức cơ sở đảng</figure>.",
    # plans: the number behind `chỉ tiêu kết nạp`, a minimum, the parts of a plan
    "Tỉnh không đạt chỉ tiêu kết nạp <figure value=1700 unit=member measure=target>1.700 đảng viên</figure> mỗi năm.",
    "Mỗi chi bộ thôn kết nạp ít nhất <figure value=2 unit=member qualifier=over measure=target>02 đảng viên</figure>.",
    "Huyện phấn đấu kết nạp <figure value=95 unit=member measure=target>95 đảng viên</figure>, trong đó có <figure value=30 unit=member measure=target>30 đảng viên</figure> nữ.",
    # a part by what it has or did, against the whole
    "Toàn huyện có <figure value=118 unit=party_cell measure=subset>118 chi bộ</figure> thôn có chi ủy.",
    "Đến nay <figure value=7 unit=party_organization measure=subset>7 đảng bộ</figure> xã của huyện đã kiện toàn cấp ủy.",
    "Có <figure value=1340 unit=member measure=subset>1.340 đảng viên</figure> đủ tư cách hoàn thành tốt nhiệm vụ.",
    "Các đại biểu đại diện cho <figure value=3150 unit=member measure=total>3.150 đảng viên</figure> thuộc <figure value=27 unit=party_cell measure=total>27 chi bộ</figure>.",
    "Đảng bộ xã được thành lập ngày 1/7/2025, gồm <figure value=24 unit=party_organization measure=total>24 tổ chức đảng</figure>.",
    # places without an organisation, and how many fewer they are
    "Trên địa bàn huyện có <figure value=2 unit=residential_unit measure=coverage>2 thôn</figure> chưa có tổ chức đảng là Đông Hòa và Tây Hòa.",
    "Trong năm, huyện giảm được <figure value=17 unit=residential_unit measure=decrease>17 bản</figure> “trắng” chi bộ.",
    # one figure alone in each bracket of a list; forms after a part are forms of the whole
    "Kết nạp nhiều nhất là Trường Y (<figure value=12 unit=member measure=admitted>12 đảng viên</figure> mới); Bệnh viện Nhi (<figure value=6 unit=member measure=admitted>6 đảng viên</figure>); xã Tân An, phường Tân Lợi (mỗi nơi <figure value=4 unit=member measure=admitted>4 đảng viên</figure>).",
    "Toàn tỉnh đã kỷ luật <figure value=71 unit=member measure=disciplined>71 đảng viên</figure>, trong đó có <figure value=9 unit=committee_member measure=disciplined>9 cấp ủy viên</figure>. Hình thức kỷ luật: khiển trách <figure value=50 unit=member measure=disciplined>50</figure>, cảnh cáo <figure value=21 unit=member measure=disciplined>21</figure>.",
    # `kết luận` is a verb where a share of members or organisations follows
    "Qua kiểm tra, đã kết luận <figure value=12 denominator=30 unit=member measure=other>12/30 đảng viên</figure> có vi phạm.",
    # `Trong đó, kết nạp …` after a plan is planned as well
    "Năm 2024, Đảng bộ huyện Ea Súp phấn đấu kết nạp <figure value=214 unit=member measure=target>214 đảng viên</figure>. Trong đó, kết nạp <figure value=15 unit=member measure=target>15 đảng viên</figure> là học sinh, <figure value=9 unit=member measure=target>9 đảng viên</figure> là dân quân.",
    # a verb in a closed bracket governs nothing behind it; what changed is no whole of the forms behind it
    "Đã kỷ luật <figure value=26 unit=member measure=disciplined>26 đảng viên</figure> (cảnh cáo <figure value=20 unit=member measure=disciplined>20</figure>, khai trừ <figure value=6 unit=member measure=disciplined>6</figure>) và <figure value=3 unit=party_organization measure=disciplined>3 tổ chức đảng</figure>.",
    "Các cấp ủy kỷ luật <figure value=18 unit=member measure=disciplined>18 đảng viên</figure>, giảm 25% (giảm <figure value=6 unit=member measure=decrease>6 đảng viên</figure>) bằng các hình thức: khiển trách <figure value=11 unit=member measure=disciplined part_of=19>11</figure>, cảnh cáo <figure value=7 unit=member measure=disciplined part_of=19>7</figure>.",
    # what inspections found, and the committee members among those inspected
    "Qua kiểm tra, kết luận có <figure value=14 unit=party_organization measure=other>14 tổ chức đảng</figure> và <figure value=37 unit=member measure=other>37 đảng viên</figure> có vi phạm.",
    "Ủy ban Kiểm tra kiểm tra <figure value=31 unit=member measure=other>31 đảng viên</figure>, trong đó có <figure value=12 unit=committee_member measure=other>12 cấp ủy viên</figure>.",
    "Cơ quan chức năng bị kiến nghị xử lý hành chính đối với <figure value=4 unit=member measure=other>4 đảng viên</figure>.",
    # numbers with nothing but their verb: the next of the list, or the larger number, says what they count
    "Năm qua, Huyện ủy kiểm tra <figure value=41 unit=member measure=other>41</figure>, giám sát <figure value=28 unit=member measure=other>28 đảng viên</figure>.",
    "Toàn tỉnh kỷ luật <figure value=90 unit=member measure=disciplined>90 đảng viên</figure>. Trong đó, Tỉnh ủy thi hành kỷ luật <figure value=4 unit=member measure=disciplined>4</figure>, chi bộ thi hành kỷ luật <figure value=86 unit=member measure=disciplined>86 trường hợp</figure>.",
    "Huyện kết nạp <figure value=33 unit=member measure=admitted>33</figure>, khai trừ <figure value=2 unit=member measure=disciplined>2 đảng viên</figure>.",
    # fractions behind places
    "Đến nay, <figure value=210 denominator=340 unit=grassroots_organization measure=held_congress>210/340 tổ chức cơ sở đảng</figure> đã tổ chức đại hội; tiến độ nhanh là Đăk Hà <figure value=45 denominator=45 unit=grassroots_organization measure=held_congress scope='Đăk Hà'>45/45</figure>, Đăk Tô <figure value=30 denominator=31 unit=grassroots_organization measure=held_congress scope='Đăk Tô'>30/31</figure>.",
    "Một số nơi có số đảng viên mới kết nạp cao như: xã Tân Lập <figure value=9 denominator=8 unit=member measure=admitted>9/8</figure>, xã Thanh Hải <figure value=7 denominator=6 unit=member measure=admitted>7/6</figure>.",
    # those who have joined, by their own predicate
    "Có <figure value=420 unit=member measure=admitted>420 đoàn viên</figure> được đứng vào hàng ngũ của Đảng.",
    "Qua rèn luyện, <figure value=62 unit=member measure=admitted>62 đoàn viên ưu tú</figure> đã vinh dự được kết nạp vào Đảng.",
    # who all are members
    "Toàn huyện có <figure value=69 denominator=84 unit=member measure=subset>69/84 trưởng thôn, tổ trưởng tổ dân phố</figure> là đảng viên.",
    "Cả <figure value=83 unit=member measure=subset>83 người</figure> là trưởng thôn, khu dân cư đều là đảng viên.",
    # noun and number with a date between; what was done to them
    "Tổng số đảng viên tính đến ngày 01/3/2017 có <figure value=4055 unit=member measure=total start=2017-03-01>4055 đồng chí</figure>.",
    "Số đảng viên bị xử lý kỷ luật lên đến <figure value=212 unit=member measure=disciplined>212 người</figure>.",
    # committees: appointed, on a ballot, of cells
    "Cấp trên chỉ định <figure value=17 unit=committee_member measure=elected>17 cán bộ</figure> tham gia cấp ủy cấp huyện, <figure value=52 unit=committee_member measure=elected>52 đồng chí</figure> tham gia cấp ủy cấp xã.",
    "Đại hội thông qua danh sách giới thiệu bầu Ban Chấp hành Đảng bộ tỉnh gồm <figure value=58 unit=committee_member measure=other>58 người</figure>.",
    "Các chi bộ đã bầu <figure value=48 unit=committee_member measure=elected>48 đồng chí chi ủy</figure> khóa mới.",
    "Đại hội đại biểu Đảng bộ huyện lần thứ XX đã bầu BCH Đảng bộ huyện gồm <figure value=39 unit=committee_member measure=elected>39 đồng chí</figure>.",
    "Đại hội bầu đoàn đại biểu dự Đại hội cấp trên gồm <figure value=18 unit=delegate measure=elected>18 đồng chí</figure> là đại biểu chính thức và <figure value=1 unit=delegate measure=elected>01 đồng chí</figure> dự khuyết.",
    # congresses held at so many bodies; the whole in words behind
    "Các huyện đã tổ chức đại hội chi bộ nhiệm kỳ 2020-2022 tại <figure value=1725 unit=party_cell measure=held_congress>1.725 chi bộ</figure> trên tổng số <figure value=4130 unit=party_cell measure=total>4.130 chi bộ</figure>.",
    # cards, transfers, recognition
    "Trong năm, thị ủy công nhận đảng viên chính thức <figure value=74 unit=member measure=other>74 trường hợp</figure>, cấp phát thẻ Đảng cho <figure value=145 unit=member measure=other>145 trường hợp</figure>.",
    "Đảng bộ chuyển <figure value=24 unit=member measure=other>24 đảng viên</figure> về nơi khác.",
    # those present or standing for others are a part; a fraction of those admitted is admitted
    "Hội nghị trực tuyến có hơn <figure value=3200 unit=member measure=subset qualifier=over>3.200 đảng viên</figure> tham dự.",
    "Quý I, tỉnh kết nạp <figure value=333 unit=member measure=admitted>333 đảng viên</figure>. Có <figure value=213 denominator=333 unit=member measure=admitted>213/333 đảng viên</figure> trong độ tuổi thanh niên.",
    "Huyện kết nạp <figure value=41 unit=member measure=admitted>41 đảng viên</figure>. Về chuyên môn, có <figure value=10 unit=member measure=admitted>10 đảng viên</figure> trình độ đại học; cao đẳng <figure value=9 unit=member measure=admitted>9</figure>.",
    "Trong số đảng viên bị kỷ luật có nhiều vi phạm: chính sách dân số (<figure value=15 unit=member measure=disciplined>15 trường hợp</figure>), đánh bạc (<figure value=3 unit=member measure=disciplined>3 trường hợp</figure>).",
    # received into the Party as members; the whole number admitted; cells under so many bodies
    "Chi bộ trao quyết định kết nạp đảng viên cho <figure value=7 unit=member measure=admitted>7 sinh viên</figure>.",
    "Thị xã đã kết nạp được tổng số <figure value=100 unit=member measure=admitted>100 đảng viên</figure>.",
    "Nhiều chi bộ thuộc <figure value=38 unit=grassroots_organization measure=total>38 tổ chức cơ sở đảng</figure> đã tổ chức xong đại hội.",
    # places before one common predicate
    "Hiện nay <figure value=83 denominator=83 unit=other measure=coverage>83/83 trường học</figure>, <figure value=7 denominator=15 unit=other measure=coverage>7/15 trạm y tế</figure> trên địa bàn huyện có chi bộ.",
    "Tất cả <figure value=14 denominator=14 unit=other measure=coverage>14/14 xã, thị trấn</figure> đều đã thành lập được chi bộ công an.",
    # by how many it changed: people behind `số đảng viên … tăng`, or right behind the members they are added to
    "So với đầu nhiệm kỳ, số đảng viên của Đảng bộ huyện tăng <figure value=449 measure=increase unit=member scope='Đảng bộ huyện'>449 đồng chí</figure>.",
    "Số đảng viên của Đảng bộ xã giảm <figure value=19 measure=decrease unit=member>19 người</figure> so với năm trước.",
    "Tổng số đảng viên toàn Đảng bộ tăng thêm gần <figure value=120 measure=increase qualifier=under>120 đồng chí</figure>.",
    "Đảng bộ có <figure value=5449 measure=total>5.449 đảng viên</figure>, tăng <figure value=449 measure=increase>449 đồng chí</figure>, kết nạp <figure value=120 measure=admitted>120 đồng chí</figure>.",
    "Số đảng viên của Đảng bộ tăng lên <figure value=449 measure=total>449 đồng chí</figure>.",
    "Số đảng viên tăng từ <figure value=4950 measure=total>4.950 đồng chí</figure> lên <figure value=5449 measure=total>5.449 đồng chí</figure>.",
    "Số đảng viên toàn huyện tăng từ <figure value=4950 unit=member measure=total start=None end=None>4.950</figure> lên "
    "<figure value=5449 unit=member measure=total>5.449 đồng chí</figure>.",
    "Số lượng chi bộ thôn giảm từ <figure value=214 unit=party_cell>214</figure> xuống còn <figure value=198 unit=party_cell>198</figure>.",
    # those that have not held their congress yet, with or without `còn`
    "Đến nay <figure value=50 denominator=123 measure=held_congress>50/123 chi bộ</figure> đã hoàn thành đại hội; còn <figure value=73 measure=other unit=party_cell>73 chi bộ</figure> chưa tổ chức.",
    "Đã có <figure value=50 denominator=123 measure=held_congress>50/123 chi bộ</figure> hoàn thành đại hội, <figure value=73 measure=other>73 chi bộ</figure> chưa tổ chức.",
    "Có <figure value=8 denominator=19 measure=held_congress>8/19 đảng bộ cơ sở</figure> tổ chức xong đại hội, còn lại <figure value=11 measure=other>11 đảng bộ cơ sở</figure> sẽ tổ chức trong tháng 6.",
    "Có <figure value=96 denominator=103 measure=subset>96/103 chi bộ</figure> hoàn thành tốt nhiệm vụ, còn <figure value=7 measure=subset>7 chi bộ</figure> hoàn thành nhiệm vụ.",
    # forms of discipline behind their own heading
    "Hình thức kỷ luật: khiển trách <figure value=78 measure=disciplined unit=member>78 đồng chí</figure>, khai trừ <figure value=3 measure=disciplined>3 đồng chí</figure>.",
    "Hình thức xử lý kỷ luật gồm: cảnh cáo <figure value=12 measure=disciplined unit=member>12 đồng chí</figure>.",
    "Toàn xã có <figure value=8 measure=coverage unit=residential_unit>8 cụm dân cư</figure> có chi bộ.",
    # a part with a verb of its own has parts itself
    "Huyện kỷ luật <figure value=72 measure=disciplined>72 đảng viên</figure>. Cụ thể, cấp ủy kỷ luật <figure value=15 measure=disciplined>15 đảng viên</figure>, trong đó có <figure value=4 measure=disciplined unit=committee_member>4 cấp ủy viên</figure>.",
    # what may hold its congress has not held it
    "Đảng bộ có <figure value=14 measure=total>14 đảng bộ</figure> trực thuộc, trong đó có <figure value=3 measure=subset>3 đảng bộ</figure> đủ điều kiện tổ chức đại hội đại biểu.",
    # suspended members; cells done away with; members behind `con số`; those who are received, by other names
    "Các chi bộ đình chỉ sinh hoạt <figure value=3 measure=disciplined>3 đồng chí</figure>, khai trừ <figure value=2 measure=disciplined>2 đảng viên</figure>.",
    "Trong năm, Đảng bộ xã xóa được <figure value=2 measure=other>2 chi bộ</figure> ghép.",
    "Huyện đưa số đảng viên toàn Đảng bộ lên con số <figure value=1622 measure=total unit=member>1.622</figure>.",
    "Trường đã kết nạp Đảng được <figure value=8 measure=admitted>08 đoàn viên ưu tú</figure>, trong đó có <figure value=3 measure=admitted>3 đoàn viên ưu tú</figure> lớp 12.",
    "Chi bộ tổ chức kết nạp Đảng cho <figure value=19 measure=admitted>19 em học sinh</figure>.",
    # what was done to them, before their number or at the end of their sentence
    "Được nhận Huy hiệu Đảng đợt này có <figure value=182 measure=awarded>182 đảng viên</figure>.",
    "<figure value=6 measure=disciplined>6 đảng viên</figure> thiếu trách nhiệm và <figure value=5 measure=disciplined>5 đảng viên</figure> phá rừng đã bị kỷ luật.",
    "<figure value=6 measure=total>6 đảng viên</figure> của chi bộ đều giữ rừng.",
    # discipline as what is inspected; cells told to do something; those who study; seats of a new term
    "Ủy ban Kiểm tra kiểm tra việc thực hiện nhiệm vụ giám sát và thi hành kỷ luật Đảng <figure value=160 measure=other>160 tổ chức cơ sở đảng</figure>.",
    "Huyện ủy kỷ luật <figure value=3 measure=disciplined>3 đảng viên</figure>, chỉ đạo <figure value=8 measure=subset>8 chi bộ</figure> kiểm điểm.",
    "Tỉnh đã tổ chức quán triệt nghị quyết cho <figure value=4801 measure=subset>4.801 đảng viên</figure>.",
    "Đại hội bầu Ban Chấp hành Đảng bộ. Ủy ban Kiểm tra Huyện ủy nhiệm kỳ mới gồm <figure value=7 measure=elected>7 ủy viên</figure>.",
    # delegates counted before, by sub-population; a verb that a comma closes in; those of a committee by what they are, aspect after aspect
    "Đại hội đại biểu Đảng bộ tỉnh có <figure value=587 unit=delegate>587 đại biểu</figure>. Về giới tính có <figure value=122 measure=subset unit=delegate>122 đại biểu</figure> nữ, <figure value=57 measure=subset unit=delegate>57 đại biểu</figure> dưới 40 tuổi.",
    "Đại hội Đảng bộ có <figure value=587 unit=delegate>587 đại biểu</figure>, trong đó có <figure value=381 measure=subset>381 đại biểu</figure> do các đại hội bầu, <figure value=15 measure=subset>15 đại biểu</figure> được cấp trên chỉ định, <figure value=19 measure=subset>19 đại biểu</figure> đương nhiên.",
    "Tổng số cấp ủy viên khóa mới đã được bầu là <figure value=468 measure=elected unit=committee_member>468 đồng chí</figure>, trong đó có <figure value=98 unit=committee_member>98 đồng chí</figure> tham gia lần đầu.",
    "Đảng bộ bầu <figure value=410 measure=elected>410 đồng chí</figure> vào cấp ủy. Trong đó, số đồng chí có trình độ trung học là <figure value=379 unit=committee_member>379 đồng chí</figure>; về trình độ chuyên môn đại học có <figure value=82 unit=committee_member subject='trình độ chuyên môn đại học'>82 đồng chí</figure>; về trình độ lý luận chính trị sơ cấp có <figure value=86 unit=committee_member>86 đồng chí</figure>.",
    # rated, with the rating in quotation marks
    "Trong năm, có gần <figure value=120 measure=subset qualifier=under>120 chi bộ</figure> “Hoàn thành xuất sắc nhiệm vụ”.",
    # places with whose they are before the predicate; those fit to join who have joined
    "Hiện nay <figure value=616 measure=coverage>616 thôn, buôn</figure> của các tỉnh Tây Nguyên đã có chi bộ.",
    "Công đoàn giới thiệu cho Đảng. Đã có <figure value=551 measure=admitted>551 đoàn viên</figure> đủ điều kiện được kết nạp vào hàng ngũ của Đảng.",
    "Qua kiểm tra, kết luận <figure value=206 measure=other unit=member>206 trường hợp</figure> đảng viên có vi phạm.",
    # no space behind the number; a number word in a bracket
    "Có <figure value=1 measure=awarded>01đảng viên</figure> được trao Huy hiệu 30 năm tuổi Đảng.",
    "Có <figure value=9 measure=disciplined>chín đảng viên</figure> bị cảnh cáo, nhiều nhất ở xã Tam An (<figure value=7>bảy đảng viên</figure>).",
    # `kết luận` before a committee
    "Qua kiểm tra, kết luận <figure value=1 unit=party_organization measure=other>01 chi ủy</figure> và <figure value=2 unit=party_cell measure=other>02 chi bộ</figure> thực hiện tốt.",
    # organisations by the noun before `số`
    "Số tổ chức đảng là <figure value=19 unit=party_organization measure=total>19 tổ chức</figure>.",
    "Số tổ chức đảng trong doanh nghiệp tăng từ <figure value=12 unit=party_organization>12</figure> lên <figure value=19 unit=party_organization measure=total>19 tổ chức</figure>.",
    # a bracket that tells of the change, or of an earlier time, which is no part
    "Số đảng viên là <figure value=312 measure=total>312</figure> (tăng <figure value=5 measure=increase>5</figure>).",
    "Đảng bộ huyện có <figure value=3120 measure=total>3.120 đảng viên</figure> (khóa trước là <figure value=2627 measure=total part_of=None start=None>2.627 đồng chí</figure>).",
    "Năm 2019, xã kết nạp <figure value=22 start=2019-01-01>22 đảng viên</figure> (năm 2018 là <figure value=17 measure=admitted start=2018-01-01>17</figure>).",
    # who joins: members of unions, soldiers; `kết nạp vào Đảng đối với`, `được vinh dự đứng`
    "Năm 2021, khối kết nạp <figure value=123 measure=admitted>123 đoàn viên Công đoàn ưu tú</figure> vào Đảng.",
    "<figure value=659 measure=admitted>659 đoàn viên công đoàn</figure> vinh dự được kết nạp Đảng.",
    "Đảng ủy tổ chức lễ kết nạp vào Đảng Cộng sản Việt Nam đối với <figure value=5 measure=admitted>5 quần chúng ưu tú</figure>.",
    "<figure value=4 measure=admitted>4 quần chúng ưu tú</figure> được vinh dự đứng vào hàng ngũ của Đảng.",
    # held, though more is to come; beyond another year's number; a plan by its noun
    "<figure value=50 denominator=54 measure=held_congress>50/54 chi bộ</figure> đã tiến hành xong đại hội và dự kiến đến 15/6 sẽ hoàn thành đại hội.",
    "Thị ủy kết nạp <figure value=166 measure=admitted>166 đảng viên</figure>, vượt <figure value=15 measure=increase>15 đảng viên</figure> so với cả năm 2019.",
    "Đảng bộ đề ra chỉ tiêu kết nạp đảng viên mới là <figure value=140 measure=target>140 đồng chí</figure>.",
    "Đảng bộ kết nạp <figure value=20 measure=admitted>20 đảng viên</figure>, vượt kế hoạch (chỉ tiêu năm 2019 là <figure value=18 measure=target part_of=None>18</figure>).",
    # a plan that is handed out; the next places of a list whose first number has its noun
    "Tỉnh ủy giao chỉ tiêu các huyện, thị, thành ủy phát triển <figure value=1905 measure=target start=2020-01-01>1.905 đảng viên</figure> mới trong năm 2020.",
    "Đảng bộ TP.Tam Kỳ chỉ tiêu phát triển <figure value=150 measure=target locality='Tam Kỳ'>150 đảng viên</figure> mới; Hội An <figure value=110 measure=target scope='Hội An'>110</figure>; Điện Bàn <figure value=95 measure=target>95</figure>.",
    # graded, with the grade before the number; bodies under so many others are all of them
    "Hoàn thành tốt nhiệm vụ (A2) là <figure value=43 measure=subset subject='đảng viên hoàn thành tốt nhiệm vụ'>43 đảng viên</figure>, tỷ lệ 83%.",
    "Vi phạm tư cách <figure value=2 measure=subset subject='đảng viên vi phạm tư cách'>02 đảng viên</figure> tỷ lệ 0,38%.",
    "Đảng bộ có <figure value=2308 measure=total subject='chi bộ, đảng bộ cơ sở'>2.308 chi bộ, đảng bộ cơ sở</figure> thuộc <figure value=50 measure=total>50 đảng bộ</figure> cấp trên.",
    # so many by the plan; the whole that the new ones make
    "Huyện kết nạp <figure value=39 measure=admitted>39 đảng viên</figure> trong tổng số <figure value=200 measure=target>200 đảng viên</figure> mới theo kế hoạch năm.",
    "Số đảng viên mới đã nâng tổng số đảng viên của Đảng bộ lên <figure value=4219 measure=total>4.219 đồng chí</figure>.",
    # those who are chosen sit in no committee
    "Ban Thường vụ Đảng ủy lựa chọn và tuyên dương các đảng viên trẻ với số lượng <figure value=12 unit=member>12 đồng chí</figure>.",
    # held under those who led them; units in words behind `tổng số chi bộ`; committees among the bodies counted; cells under bodies
    "Huyện ủy đã chỉ đạo đại hội xong <figure value=46 denominator=68 measure=held_congress>46/68 tổ chức cơ sở đảng</figure>.",
    "Khối thành lập <figure value=6 measure=other>6 chi bộ</figure>, nâng tổng số chi bộ lên <figure value=19 unit=party_cell measure=total>19 đơn vị</figure>.",
    "Đảng bộ tỉnh có <figure value=14>14 đảng bộ</figure>, gồm <figure value=9 unit=party_organization measure=subset part_of=16>9 huyện, thành, thị ủy</figure>.",
    # places that are numbers, with the word for their level, abbreviated too; whole addresses
    "Đảng bộ quận 1 có <figure value=5000 scope='Đảng bộ quận 1' locality='quận 1'>5.000 đảng viên</figure>.",
    "Quận ủy Q.10 có <figure value=5000 scope='Quận ủy Q.10' locality='Q.10'>5.000 đảng viên</figure>, <figure value=60 locality='Q.10'>60 chi bộ</figure>.",
    "Đảng bộ phường 5, quận 3 có <figure value=500 scope='Đảng bộ phường 5' locality='phường 5'>500 đảng viên</figure>.",
    "Đảng bộ P. Tân Lộc, Q. 7 có <figure value=500 scope='Đảng bộ P. Tân Lộc' locality='Tân Lộc'>500 đảng viên</figure>.",
    "Quận ủy 4 có <figure value=900 scope='Quận ủy 4' locality='quận 4'>900 đảng viên</figure>.",
    "Chi bộ thôn 5, xã Đăk Kan, huyện Ngọc Hồi, tỉnh Kon Tum có <figure value=12 scope='Chi bộ thôn 5' locality='thôn 5'>12 đảng viên</figure>, thôn 6 có <figure value=20 subject='đảng viên'>20 đảng viên</figure>.",
    "Đảng bộ Đồn Biên phòng Tân Lộc (thị xã Vĩnh Châu, tỉnh Sóc Trăng) kết nạp <figure value=5 scope='Đảng bộ Đồn Biên phòng Tân Lộc' locality='Vĩnh Châu'>5 đảng viên</figure>.",
    # the district of the headline
    "Xóa thôn trắng đảng viên ở Chi Lăng\n\nTrước đây nhiều thôn chưa có chi bộ. Nay toàn huyện có <figure value=216 scope='toàn huyện' locality='Chi Lăng'>216 chi bộ</figure>.",
    "Nhiều việc mới ở làng quê\n\nTrước đây nhiều thôn chưa có chi bộ. Nay toàn huyện có <figure value=216 scope='toàn huyện' locality=None>216 chi bộ</figure>.",
    # the place that the paragraph is about
    "Đại hội các xã\n\n* Đảng bộ xã Bình Lãnh có <figure value=11 locality='Bình Lãnh'>11 chi bộ</figure>.\n\n* Kinh tế của xã Tam Lộc tăng khá. Đảng bộ xã có <figure value=9 scope='Đảng bộ xã' locality='Tam Lộc'>9 chi bộ</figure>.",
    # named together with those that are counted; the year of a feast is no period of a report
    "Thành ủy lập <figure value=15 scope='Thành ủy'>15 đảng bộ</figure> xã và chi bộ đặc khu Hoàng Sa, thay cho <figure value=47 scope='Thành ủy'>47 đảng bộ</figure> cũ.",
    "Đảng bộ TX.Đông Triều gồm <figure value=48 scope='Đảng bộ TX.Đông Triều' locality='Đông Triều'>48 chi bộ</figure>.",
    "Từ năm 2016 trở lại đây, Chi bộ kết nạp <figure value=3 start=2016-01-01>3 đảng viên</figure>.",
    "Ngày 4/2/2026, Đảng ủy họp mặt nhân dịp Tết Nguyên đán 2026. Đảng ủy phường tiếp nhận <figure value=44 start=None>44 đảng viên</figure> về sinh hoạt.",
    # a bracket within a list ends no list
    "Thành ủy tặng Huy hiệu Đảng cho <figure value=237>237 đảng viên</figure>, trong đó <figure value=60 part_of=32>60 đồng chí</figure> truy tặng (<figure value=1 part_of=56>1 đồng chí</figure> 70 năm tuổi Đảng); <figure value=27 part_of=32>27 đồng chí</figure> nhận Huy hiệu 40 năm.",
    # the year of a plan is the year of what is planned
    "Kế hoạch năm 2016 kết nạp <figure value=200 measure=target start=2016-01-01 end=2016-12-31>200 đảng viên</figure>.",
    "Huyện kết nạp <figure value=39 measure=admitted start=None>39 đảng viên</figure> trong tổng số <figure value=200 measure=target start=2017-01-01>200 đảng viên</figure> theo kế hoạch năm 2017.",
    # parts by what they do
    "Tỉnh kết nạp <figure value=550>550 đảng viên</figure>, trong đó có <figure value=5 measure=admitted>5</figure> lãnh đạo doanh nghiệp, <figure value=7 measure=admitted>7</figure> kỹ sư.",
    "Số chi bộ trực thuộc đảng bộ cơ sở là <figure value=3114 unit=party_cell>3114</figure>.",
    # numbers with their years behind them
    "Số đảng viên tăng từ <figure value=255 start=2005-01-01>255 đồng chí</figure> năm 2005 lên <figure value=284 start=2006-01-01>284 đồng chí</figure> năm 2006, <figure value=288 start=2007-01-01 measure=total>288 đồng chí</figure> năm 2007.",
    "Đảng bộ tỉnh có <figure value=64296 start=2020-06-15>64.296 đảng viên</figure> (năm 1997, Đảng bộ có hơn <figure value=37000 qualifier=over start=1997-01-01 part_of=None>37 nghìn đảng viên</figure>).",
    # a level keeps the measure of the one it grew from; bodies between a noun and its number; more than so many by the noun before
    "Số đảng viên mới kết nạp tăng từ <figure value=210 measure=admitted start=2015-01-01>210 đồng chí</figure> năm 2015 lên <figure value=284 measure=admitted start=2016-01-01>284 đồng chí</figure> năm 2016, <figure value=288 measure=admitted start=2017-01-01>288 đồng chí</figure> năm 2017.",
    "Số đảng viên của Đảng bộ tăng từ 12 tổ chức năm 2015 lên <figure value=284 unit=member measure=total rule=noun_before>284 đồng chí</figure>.",
    "Số tổ chức đảng trong doanh nghiệp lên hơn <figure value=40 unit=party_organization measure=total qualifier=over subject='tổ chức đảng trong doanh nghiệp'>40</figure>.",
    # a part by its age
    "Đảng bộ kết nạp <figure value=210>210 đảng viên</figure>, trong đó <figure value=57 measure=admitted part_of=16 subject='từ 18 đến 30 tuổi'>57</figure> từ 18 đến 30 tuổi.",
    # the committee of a new term is one that was elected
    "Ban Chấp hành Đảng bộ huyện khóa mới có <figure value=27 unit=committee_member measure=elected>27 ủy viên</figure>.",
    # places of a list in the sentence behind their total did what the total did
    "Toàn tỉnh có <figure value=12 measure=total>12 đảng bộ</figure>; <figure value=245 denominator=260 measure=held_congress>245/260 chi bộ</figure> đã tổ chức xong đại hội. Trong đó, Đăk Hà <figure value=45 measure=held_congress scope='Đăk Hà'>45/45</figure>, Đăk Tô <figure value=30 measure=held_congress scope='Đăk Tô'>30/32</figure>.",
    # those admitted, taken up sentences later
    "Xã kết nạp <figure value=66>66 đảng viên</figure>. Kết quả này đáng mừng. Trong số các đảng viên mới kết nạp có <figure value=30 measure=admitted part_of=11>30 đảng viên</figure> nữ.",
]

FINDS_NOTHING = [
    "Toàn tỉnh còn 488 trưởng thôn không phải là đảng viên, 12 tổ trưởng chưa là đảng viên.",
    "Số tổ chức đoàn trong doanh nghiệp tăng từ 12 lên 19 tổ chức; Đảng bộ biểu dương.",
    "Đảng bộ phường thăm 659 đoàn viên công đoàn được nhận quà.",
    "Hình thức kỷ luật: khiển trách 78 học sinh, cảnh cáo 4 sinh viên.",
    "Công an huyện khiển trách 3 đồng chí vi phạm điều lệnh.",
    "Xã có 8 cụm dân cư văn hóa; Đảng bộ xã dẫn đầu thi đua.",
    "Đảng bộ xã đông dân, tăng 449 người so với năm trước.",
    "Đại hội Đảng bộ có nhiều khách mời. Kỳ họp HĐND có 22 đại biểu nữ dự.",
    "Đảng bộ trường trao thưởng cho 19 em học sinh; bồi dưỡng về Đảng cho 31 đoàn viên ưu tú.",
    "Huyện có 12.500 hộ dân.",
    "Toàn xã còn 45 hộ nghèo.",
    "Tổng vốn đầu tư hơn 4.210 tỷ đồng.",
    "Đến nay 19/19 chỉ tiêu của nghị quyết Đảng bộ đều đạt.",
    "Kỳ họp có 54/54 đại biểu HĐND tỉnh tham dự.",
    "Quốc hội khóa XV có 499 đại biểu.",
    "Hội nghị có 300 đại biểu tham dự.",
    "Đồng chí vừa nhận Huy hiệu 30 năm tuổi Đảng.",
    "Ông được tặng Huy hiệu Đảng 55 năm tuổi.",
    "Điện thoại 0283 812 345 của Đảng ủy xã.",
    "Đảng bộ lãnh đạo kết nạp 120 đoàn viên công đoàn.",
    "Hội Nông dân kết nạp 45 hội viên.",
    "Trường có 1.250 học sinh.",
    "Đảng ủy xã bổ nhiệm hai Phó Bí thư.",
    "Huyện ủy điều động 37 cán bộ, công chức.",
    "Vụ tai nạn làm 3 người chết, 12 người bị thương.",
    "Đảng bộ ban hành 15 nghị quyết chuyên đề.",
    "Chỉ thị 05 của Bộ Chính trị được Đảng bộ triển khai.",
    "Nghị quyết số 18 của Đảng bộ tỉnh có hiệu lực.",
    "Năm 2020 Đảng bộ xã đạt trong sạch, vững mạnh.",
    "Tháng 6 chi bộ họp định kỳ.",
    "Đại hội Đảng bộ tỉnh lần thứ XVI diễn ra tại thành phố.",
    "Đại hội lần thứ 16 Đảng bộ thành phố thành công.",
    "Chi bộ 3 họp bàn công tác nhân sự.",
    "Chi bộ thôn 5 đảm nhận đoạn đường.",
    "Trong năm chi bộ đã họp đủ kỳ.",
    "Nhiệm kỳ 2015-2020 Đảng bộ đoàn kết.",
    "Hơn 300 cán bộ, đảng viên dự hội nghị học tập nghị quyết.",
    "Có hơn 2.000 lượt đảng viên học tập nghị quyết.",
    "Một đảng viên phát biểu tại hội nghị.",
    "Nhiều đảng viên gương mẫu hiến đất.",
    "Hàng trăm đảng viên tham gia.",
    "Đảng Dân chủ Tự do có hơn 1 triệu đảng viên.",
    "Đảng Cộng hòa có 250.000 đảng viên tại bang này.",
    "Hai đồng chí Lê Văn Tư và Trần Thị Mơ được khen.",
    "Đảng bộ hỗ trợ 120 người nghèo.",
    "Công ty của chi bộ có 500 lao động.",
    "Chi bộ đóng góp 35 triệu đồng.",
    "Đảng viên trẻ 25 tuổi được bầu làm bí thư.",
    "Chi bộ cách trung tâm huyện 12 km.",
    "Đảng bộ đã xây dựng 14 công trình.",
    "Buổi làm việc diễn ra lúc 8 giờ tại Đảng ủy xã.",
    "Đảng bộ được thành lập cách đây 30 năm.",
    "Đảng bộ huyện tặng 60 suất quà.",
    "Lớp bồi dưỡng nhận thức về Đảng có 85 học viên.",
    "Có 120 quần chúng ưu tú dự lớp bồi dưỡng.",
    "Đảng ủy có công văn số 125 gửi các chi bộ.",
    "Công đoàn bầu 15 đồng chí vào Ban Chấp hành Công đoàn.",
    "Đại hội Đoàn bầu Ban Chấp hành Đoàn gồm 21 đồng chí.",
    "Hội Cựu chiến binh có 12 ủy viên Ban Chấp hành Hội.",
    "Ủy ban MTTQ tỉnh có 68 ủy viên.",
    "Đại hội Hội Phụ nữ có 150 đại biểu.",
    "Kỳ họp thứ 4 HĐND xã bầu 2 ủy viên UBND.",
    "Cử tri gửi 45 ý kiến đến Đảng bộ.",
    "Đảng bộ tổ chức 6 lớp học.",
    "Toàn xã có 12 thôn.",
    "Xã có 16 xóm, được sáp nhập thành 9 xóm.",
    "Các thôn có 35 bí thư chi bộ kiêm trưởng thôn.",
    "Chi bộ giúp 7 hộ thoát nghèo.",
    "Đảng ủy phường 12 họp phiên thường kỳ.",
    "Quận 3 có phong trào xây dựng Đảng tốt.",
    "Đảng bộ vận động được 2,5 tấn gạo.",
    "Công an bắt giữ 9 người trong vụ đánh bạc.",
    "Phiên tòa xét xử 12 bị cáo.",
    "Bí thư Chi bộ năm nay 45 tuổi.",
    "Tỷ lệ phiếu đạt 100% tại Đại hội Đảng bộ.",
    "Hội đồng nhân dân tỉnh có 5 tổ chức thanh niên tham gia.",
    "Huyện có 12 tổ chức tín dụng.",
    "Dự án có 3 đơn vị thi công.",
    "Đảng bộ phát động 2 đợt thi đua.",
    "Trong đó, 15 hộ được hỗ trợ.",
    "Đảng ủy đi thăm 27 gia đình chính sách.",
    "Đảng bộ có diện tích 1.250 ha rừng trên địa bàn.",
    "Đoàn gồm 12 người dân do bí thư chi bộ dẫn đầu.",
    "Đảng bộ có sổ tay dày 120 trang.",
    "Chi bộ đoạt giải 3 hội thi.",
    "Ban Chấp hành Đảng bộ họp phiên thứ 12.",
    "Đảng bộ xã nộp ngân sách 12,5 tỷ đồng.",
    "Đảng viên đi tiên phong trồng 4.500 cây xanh.",
    "Trường có 45 giáo viên, 30 phòng học.",
    "Đại biểu Quốc hội tiếp xúc với 200 cử tri.",
    "Thành phố tiêm cho 4.500 người.",
    "Chiều nay, 15 đại biểu thiếu nhi tặng hoa Đại hội.",
    "Huyện ủy khen thưởng 12 tập thể.",
    "Đảng bộ ủng hộ 3 ngày lương.",
    "Ủy viên Ban Chấp hành Đảng bộ, Trưởng Công an huyện phát biểu.",
    "Tỉnh có 02 di tích quốc gia nơi thành lập Đảng bộ.",
    "Xã có 7 trường hợp mắc sốt xuất huyết.",
    "Chi bộ xây dựng 3/5 tiêu chí.",
    "Tổng Bí thư của Đảng Nhân dân Campuchia dẫn đầu đoàn 12 đảng viên.",
    "Đảng bộ hướng dẫn 4 tổ chức chính trị - xã hội.",
    "Buổi lễ có 35 khách mời và đảng viên lão thành.",
    "Ngày 3/2/1930 Đảng ra đời.",
    "Văn bản 12-NQ/ĐU của Đảng ủy xã.",
    "Khóa XII của Đảng bộ có nhiều đổi mới.",
    "Chi bộ sinh hoạt từ 7 giờ 30.",
    "Ủy ban Kiểm tra giải quyết 3 đơn khiếu nại kỷ luật Đảng, 129 trường hợp tố cáo.",
    "Nâng tổng số Ủy viên UBMTTQ Việt Nam tỉnh là 93 người.",
    # bodies of the State, fronts, companies and clubs; other series of years; shares of places
    "Đến nay, 100% thôn có chi bộ.",
    "Phiên họp có sự tham dự của 7 uỷ viên Uỷ ban Thường vụ Quốc hội.",
    "Mỗi năm có 5 thành viên ra đi.",
    "Câu lạc bộ có 45 thành viên, trong đó có 12 nữ.",
    "Hội đồng quản trị gồm 7 thành viên do đại hội cổ đông bầu ra.",
    "Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam có 62 ủy viên.",
    "Ủy viên Hội đồng nhân dân gồm 7 đồng chí.",
    "Hội Nông dân huyện có 4.520 hội viên sinh hoạt ở 96 chi hội.",
    "Đảng Dân chủ Tự do Nhật Bản có khoảng 1,1 triệu đảng viên.",
    "Kiểm toán Nhà nước đã kiểm toán tại 25 tỉnh, thành phố.",
    "Đồng chí Bí thư cho biết hai đồng chí Phó Bí thư đã phân công phụ trách 3 xã.",
    "Toàn tỉnh có 98,5% thôn, làng có đảng viên tại chỗ.",
    "Ban Chấp hành Hội Nông dân huyện gồm 25 đồng chí.",
    "Đại hội Công đoàn ngành Y tế bầu 19 đồng chí vào Ban Chấp hành.",
    "Liên minh cầm quyền có 35 thành viên trong nội các.",
    "Lớp có 85 học viên là cán bộ, công chức.",
    "Trên địa bàn phường có 12 chi hội phụ nữ với 1.200 hội viên.",
    "Đội bóng có 25 cầu thủ, trong đó 3 là đội trưởng.",
    "Hội nghị có 120 đại biểu là đảng viên, cán bộ chủ chốt tham dự.",
    "Xã có 1.200 hộ, thu nhập bình quân năm 2018 là 32 triệu đồng, năm 2019 là 38 triệu đồng.",
    "Số vụ vi phạm của cán bộ: năm 2018 là 120, năm 2019 là 98.",
    "Trang trại nuôi năm 2018 1.200 con, năm 2019 1.500 con.",
    # tellers and presidia of a congress sit in no committee; fractions of other things stand behind places as well
    "Ban Thẩm tra tư cách đại biểu gồm 05 đồng chí.",
    "Đảng bộ lãnh đạo xây dựng nông thôn mới, các xã đạt nhiều tiêu chí: Tân Lập 19/19, Tân An 15/19.",
    "Các đội của Đảng ủy khối vào chung kết: Hòa Bình 2/1, Sơn La 3/2.",
    "Chi bộ kiểm tra 5, giám sát 3.",
    "Cấp ủy chuyển 3 cuộc họp sang tuần sau.",
    "Có 5.000 đoàn viên ưu tú được giới thiệu cho Đảng xem xét kết nạp.",
    "Huyện có 83 trường học và 15 trạm y tế, chi bộ nào cũng có loa.",
    "Có 320 thanh niên được kết nạp vào Đoàn tại chi bộ thôn.",
    "Đoàn đại biểu Đảng bộ tỉnh ngồi ở 7 hàng ghế.",
    "Xã có 12 thôn là vùng căn cứ của Đảng.",
    "Tuổi đời bình quân của đảng viên là 35; đảng viên có tuổi cao nhất là 60.",
    "Đang làm hồ sơ đề nghị kết nạp Đảng, 1 quần chúng được thẩm tra lý lịch.",
]


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("figure", marked, published="2020-06-15")


@pytest.mark.parametrize("text", FINDS_NOTHING)
def test_finds_nothing(text: str) -> None:
    check("figure", text, published="2020-06-15")


def figures(text: str, published: str | None = "2020-06-15") -> list[FigureMention]:
    return [m for m in run(text, published).found["figures"] if isinstance(m, FigureMention)]


# The holder is the nearest one printed, in the sentence or the one before; names of documents and titles hold nothing.
SCOPES = [
    ("Đảng bộ huyện Bình Lục có 9.214 đảng viên.", ["Đảng bộ huyện Bình Lục"]),
    ("Trên địa bàn tỉnh có 14 đảng bộ trực thuộc Tỉnh ủy.", ["địa bàn tỉnh"]),
    ("Chi bộ thôn 5 có 28 đảng viên.", ["Chi bộ thôn 5"]),
    ("Toàn Đảng bộ tỉnh kết nạp 640 đảng viên.", ["Đảng bộ tỉnh"]),
    ("Đảng bộ tỉnh kết nạp 640 đảng viên, nâng tổng số đảng viên của Đảng bộ lên 9.214 đồng chí.", ["Đảng bộ tỉnh", "Đảng bộ tỉnh"]),
    ("Ông Lê Văn Tư, Bí thư Huyện ủy Đăk Glei cho biết: Huyện đã kết nạp 705 đảng viên.", ["Huyện"]),
    ("Bà Trần Thị Mơ, Phó Bí thư Huyện ủy Đăk Glei cho biết, các tổ chức cơ sở đảng phát triển được 705 đảng viên.", ["Huyện ủy Đăk Glei"]),
    ("Đảng bộ huyện Mai Sơn kết nạp 52 ĐV; Đảng bộ thị xã Phú Thọ kết nạp 41 ĐV.", ["Đảng bộ huyện Mai Sơn", "Đảng bộ thị xã Phú Thọ"]),
    ("Lào Cai kết nạp 783 đảng viên.", ["Lào Cai"]),
    ("Bình Dương: Hơn 700 đảng viên bị thi hành kỷ luật", ["Bình Dương"]),
    ("Có 8 đảng bộ trực thuộc Thành ủy kết nạp vượt kế hoạch.", ["Thành ủy"]),
    ("Kết nạp 12 đảng viên theo Nghị quyết Đại hội Đảng bộ tỉnh.", [None]),
    ("Chi bộ này chỉ có 3 đảng viên.", ["Chi bộ này"]),
    # those that were counted hold nothing
    (
        "Đảng ủy Khối giải thể 2 chi bộ là Chi bộ Công ty Hoa Sen và Chi bộ Công ty Ngọc Ánh; tiếp nhận 3 chi bộ.",
        ["Đảng ủy Khối", "Đảng ủy Khối"],
    ),
    (
        "Đảng bộ huyện Tân Yên giải thể 2 tổ chức cơ sở đảng, gồm Đảng bộ xã Tam An và Đảng bộ xã Tam Lộc; tiếp nhận 3 chi bộ.",
        ["Đảng bộ huyện Tân Yên"] * 2,
    ),
    # who chooses a congress is not whose it is
    ("Chi bộ 7 tổ chức Đại hội. Đây là đại hội được Đảng bộ phường Bắc Lệnh chọn làm điểm. Đại hội bầu Ban Chi ủy gồm 3 đồng chí.", ["Chi bộ 7"]),
    # a whole district, the area of a ward; for whose committee they stand
    ("Hiện toàn quận có 46 đảng viên là công nhân.", ["toàn quận"]),
    ("Nhân sự Ban Chấp hành Đảng bộ huyện dự kiến 53 người.", ["Đảng bộ huyện"]),
    # the address of a body is no body; a name with a bracket acts; a place right behind what is counted, or in the sentence before
    ("Đảng ủy xã Tam An, huyện Long Đất đã kết nạp 4 đảng viên.", ["Đảng ủy xã Tam An"]),
    ("Chi bộ Trường THPT Lê Lợi, huyện Tân Yên có 45 đảng viên.", ["Chi bộ Trường THPT Lê Lợi"]),
    ("Các tổ chức đảng huyện Can Lộc (tỉnh Hà Tĩnh) đã kỷ luật 20 đảng viên.", ["Các tổ chức đảng huyện Can Lộc"]),
    ("50/54 chi bộ quận Bình Thạnh tổ chức xong đại hội.", ["quận Bình Thạnh"]),
    ("Đại hội điểm diễn ra trên địa bàn toàn huyện. Đến nay, có 11 chi bộ tổ chức đại hội xong.", ["địa bàn toàn huyện"]),
    ("Đại hội Đảng bộ xã Tam An khai mạc. Dự có lãnh đạo Văn phòng Tỉnh ủy, cùng 156 đại biểu chính thức.", ["Đảng bộ xã Tam An"]),
    # who disciplines is not whose they are; bodies in the names of conferences and offices hold nothing
    ("Ban Thường vụ Đảng bộ huyện Thanh Ba đã kỷ luật 6 đảng viên.", [None]),
    ("Tại hội nghị tổng kết công tác kiểm tra của Đảng bộ thành phố Vinh, cơ quan kiểm tra đã giám sát 12 đảng viên.", [None]),
    ("Ủy viên Ban Thường vụ Đảng ủy Khối Trần Văn Dũng dự lễ. Có 9 đồng chí được nhận Huy hiệu 30 năm tuổi Đảng.", [None]),
    ("Huyện ủy Đăk Tô đã kiểm tra 12 tổ chức đảng và 30 đảng viên.", [None] * 2),
    ("Đảng bộ xã Tam An tổng kết công tác. Huyện ủy Đăk Tô đã giám sát 12 đảng viên.", ["Đảng bộ xã Tam An"]),
    # right behind the number, also with `toàn`; one body under another; the name before its own number in a list
    ("Ban Thường vụ Tỉnh ủy quyết định tặng Huy hiệu Đảng cho 197 đảng viên trong toàn Đảng bộ tỉnh.", ["Đảng bộ tỉnh"]),
    ("Ban Thường vụ Tỉnh ủy quyết định tặng Huy hiệu Đảng cho 97 đảng viên thuộc Đảng bộ tỉnh.", ["Đảng bộ tỉnh"]),
    ("Đảng bộ xã Tam An là cơ sở đảng trực thuộc Đảng bộ huyện Long Đất, gồm 32 chi bộ.", ["Đảng bộ xã Tam An"]),
    (
        "Đảng bộ huyện kết nạp 9 đảng viên ở ba trường: Đinh Tiên Hoàng 5 đảng viên, Lê Quý Đôn 4 đảng viên.",
        ["Đảng bộ huyện", "Đinh Tiên Hoàng", "Lê Quý Đôn"],
    ),
    ("Đảng bộ TP. Buôn Ma Thuột có 489 đảng viên.", ["Đảng bộ TP. Buôn Ma Thuột"]),
    # no holders: places that are counted or listed, cells of a kind, who inspects, those that were counted, where one person belongs
    ("Đảng bộ huyện Đăk Hà có 3.362 đảng viên; 64/84 thôn, tổ dân phố có chi ủy, 20 chi bộ ghép.", ["Đảng bộ huyện Đăk Hà"] * 3),
    ("Đảng ủy thành lập mới 17 chi bộ; sinh hoạt tại chi bộ thôn có 12 đảng viên.", ["Đảng ủy", "Đảng ủy"]),
    ("Các tổ chức đảng có thẩm quyền đã thi hành kỷ luật 20 đảng viên.", [None]),
    ("Kiểm tra đối với 2 tổ chức đảng, gồm: Đảng ủy Sở Y tế, Đảng ủy Bệnh viện Phổi. Trong năm kỷ luật 3 đảng viên.", [None, None]),
    (
        "Đảng bộ xã Hưng Hòa có 3 đảng viên được tặng Huy hiệu Đảng: ông Sâm sinh hoạt tại Chi bộ xóm Phong; 2 đảng viên nhận Huy hiệu 50 năm tuổi Đảng.",
        ["Đảng bộ xã Hưng Hòa"] * 2,
    ),
    (
        "Đảng bộ xã Tam An khai trừ 1 đảng viên là ông Sum, sinh hoạt trong Chi bộ xóm Phong; khiển trách 8 đảng viên khác.",
        ["Đảng bộ xã Tam An"] * 2,
    ),
    # bodies in a bracket that is closed, bodies in general, the first word of a counted noun; a union within a cell's name; no place
    (
        "Toàn Đảng bộ có 36 cơ sở đảng (giảm 1 đảng bộ, do Đảng bộ xã Tam An giải thể), gồm 12 đảng bộ cơ sở. Có 127 chi bộ trực thuộc.",
        ["Toàn Đảng bộ"] * 4,
    ),
    (
        "Đạt cao so với kế hoạch như: Đảng bộ Trường Cao đẳng Kinh tế Kỹ thuật Cần Thơ kết nạp 14 đảng viên.",
        ["Đảng bộ Trường Cao đẳng Kinh tế Kỹ thuật Cần Thơ"],
    ),
    ("Đảng bộ Cục Hải quan tỉnh kết nạp 6 đảng viên.", ["Đảng bộ Cục Hải quan tỉnh"]),
    ("Đó là ông Lê Văn Tư, Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Khối Doanh nghiệp tỉnh. Ngoài ra, các cấp kỷ luật 47 đảng viên.", [None]),
    # those honoured together with the count; one body as an example
    ("Tỉnh ủy tặng cờ cho Đảng bộ Quân sự tỉnh và 6 chi bộ; tặng bằng khen cho Đảng bộ xã Tam An, 45 chi bộ.", ["Tỉnh ủy"] * 2),
    ("Đảng bộ huyện Tân Yên biểu dương Đảng bộ xã Tam An và 6 chi bộ có thành tích xuất sắc.", ["Đảng bộ huyện Tân Yên"]),
    ("Đáng chú ý có Đảng bộ huyện Sơn Dương, tỷ lệ cao nhất. Có 167 cấp ủy viên dưới 40 tuổi.", [None]),
    ("Nhiều Đảng bộ xã Tam An còn lúng túng. Đến nay có 4 đảng bộ đã tổ chức đại hội.", [None]),
    ("Huyện ủy Quảng Điền công nhận 5 Đảng bộ vững mạnh, 24 chi, Đảng bộ hoàn thành nhiệm vụ.", ["Huyện ủy Quảng Điền"] * 2),
    ("Chi bộ Công đoàn các KCN Bình Dương có 38 đảng viên.", ["Chi bộ Công đoàn các KCN Bình Dương"]),
    ("Đảng bộ trường và THPT Cẩm Xuyên đã kết nạp 19 đảng viên.", ["Đảng bộ trường"]),
    # the committee that the sentence before is about; under whom they are, behind the whole number
    ("Huyện ủy Phú Giáo đã chọn Đảng bộ xã An Bình làm điểm. Có 14 đảng bộ trực thuộc.", ["Huyện ủy Phú Giáo"]),
    ("Huyện ủy Đăk Tô tập trung xây dựng Đảng bộ xã Tân Cảnh vững mạnh. Từ đầu năm đến nay đã kết nạp 85 đảng viên.", ["Huyện ủy Đăk Tô"]),
    ("Huyện ủy Đăk Tô tăng cường kiểm tra Đảng bộ xã Tân Cảnh. Qua đó khiển trách 5 đảng viên.", ["Đảng bộ xã Tân Cảnh"]),
    ("Đã có 675 trong tổng số 676 tổ chức cơ sở đảng trực thuộc Tỉnh ủy tổ chức xong đại hội.", ["Tỉnh ủy"] * 2),
]


@pytest.mark.parametrize(("text", "scopes"), SCOPES)
def test_scope(text: str, scopes: list[str | None]) -> None:
    assert [m.scope for m in figures(text)] == scopes


def test_scope_of_the_sentence_before() -> None:
    found = figures("Đảng bộ huyện Mai Sơn có 52 tổ chức cơ sở đảng. Trong năm đã kết nạp 120 đảng viên.")
    assert [m.scope for m in found] == ["Đảng bộ huyện Mai Sơn"] * 2


def test_locality_is_the_place_of_the_holder() -> None:
    found = figures("Đảng bộ huyện Mai Sơn có 52 chi bộ. Đảng bộ huyện có 1.250 đảng viên.")
    assert [(m.locality, m.locality_source) for m in found] == [("Mai Sơn", "printed")] * 2


@pytest.mark.parametrize(
    ("text", "locality"),
    [
        ("Đảng bộ Đồn Biên phòng Vĩnh Hải (thị xã Vĩnh Châu) có 34 đảng viên.", "Vĩnh Châu"),
        ("Tỉnh Sơn La tổ chức lễ kỷ niệm. Toàn Đảng hiện có 5,3 triệu đảng viên.", None),
    ],
)
def test_locality_beside_or_none(text: str, locality: str | None) -> None:
    assert [f.locality for f in figures(text)] == [locality]


def test_person_after_a_committee_is_no_place() -> None:
    (found,) = figures("Bí thư Huyện ủy Nhà Bè Nguyễn Văn Tư cho biết, huyện có 17 đảng viên bỏ sinh hoạt.")
    assert found.locality != "Nhà Bè Nguyễn Văn Tư"


# A stock holds on a day or a named month or year, a flow over a span, a plan and an undated change on none.
PERIODS = [
    ("Đến ngày 31/12/2018, Đảng bộ có 9.214 đảng viên.", "2018-12-31", "2018-12-31", "stated"),
    ("Năm 1991, Đảng bộ tỉnh có hơn 4.430 đảng viên.", "1991-01-01", "1991-12-31", "stated"),
    ("Tính đến hết quý I/2013, Đảng bộ có 87 tổ chức cơ sở đảng.", "2013-03-31", "2013-03-31", "stated"),
    ("Đảng bộ có 9.214 đảng viên.", "2020-06-15", "2020-06-15", "reference"),
    ("Trong quý II/2020, Đảng bộ kết nạp 45 đảng viên.", "2020-04-01", "2020-06-30", "stated"),
    ("Từ năm 2016 đến năm 2019, Đảng bộ kết nạp 450 đảng viên.", "2016-01-01", "2019-12-31", "stated"),
    ("Trong nhiệm kỳ 2010-2015, Đảng bộ kết nạp 450 đảng viên.", "2010-01-01", "2015-12-31", "stated"),
    ("Đảng bộ kết nạp 45 đảng viên.", None, None, "none"),
    ("Đảng bộ tăng 126 đảng viên.", None, None, "none"),
    ("Khi mới thành lập, chi bộ chỉ có 5 đảng viên.", None, None, "none"),
    # a part of a stock holds with it; those given a task have no day but a stated one or `hiện nay`
    ("Có 27 đảng viên là sinh viên.", "2020-06-15", "2020-06-15", "reference"),
    ("Các chi bộ phân công 640 đảng viên phụ trách hộ nghèo.", None, None, "none"),
    ("Đến nay có 15 đảng viên là người Mông.", "2020-06-15", "2020-06-15", "reference"),
    ("Từ năm 2015 đến năm 2019, toàn tỉnh có 812 chi bộ đạt trong sạch, vững mạnh.", "2015-01-01", "2019-12-31", "stated"),
    # a term without its years takes those printed elsewhere
    ("Từ đầu nhiệm kỳ đến nay, huyện kết nạp 705 đảng viên. Nghị quyết nhiệm kỳ 2015-2020 đã hoàn thành.", "2015-01-01", "2020-06-15", "context"),
    ("Nhiệm kỳ qua, các chi bộ kết nạp 230 đảng viên. Nhìn lại nhiệm kỳ 2015-2020.", "2015-01-01", "2020-12-31", "context"),
    ("Nhiệm kỳ qua, các chi bộ kết nạp 230 đảng viên.", None, None, "none"),
    # ceremonies, anniversaries, sessions that decide
    ("Dịp này, có 48 đảng viên được trao Huy hiệu 40 năm tuổi Đảng.", "2020-06-15", "2020-06-15", "reference"),
    ("Có 48 đảng viên được trao Huy hiệu 40 năm tuổi Đảng.", None, None, "none"),
    ("Nhân kỷ niệm 90 năm (3/2/1930 - 3/2/2020), huyện trao Huy hiệu Đảng cho 45 đảng viên.", "2020-02-03", "2020-02-03", "stated"),
    (
        "Từ ngày 2 đến 4/3/2020, Ủy ban Kiểm tra Tỉnh ủy họp kỳ thứ 40. Ủy ban đã quyết định thi hành kỷ luật 3 đảng viên.",
        "2020-03-02",
        "2020-03-04",
        "context",
    ),
    (
        "Tại lễ trao Huy hiệu Đảng kỷ niệm 130 năm (19/5/1890 - 19/5/2020), 24 đồng chí được trao Huy hiệu đợt này.",
        "2020-05-19",
        "2020-05-19",
        "stated",
    ),
    ("Xây dựng kế hoạch kết nạp 170 đảng viên năm 2021.", "2021-01-01", "2021-12-31", "stated"),
    # a closing month of a plan for the year counts from New Year; a plan has the span it is for
    ("Tính đến tháng 5/2020, huyện kết nạp 132 đảng viên, đạt 60% nghị quyết năm 2020.", "2020-01-01", "2020-05-31", "context"),
    ("Giai đoạn 2021-2025, huyện phấn đấu kết nạp 600 đảng viên.", "2021-01-01", "2025-12-31", "stated"),
    # what was done without a date: in the period that the report is about
    ("Năm 2019, công tác kiểm tra được tăng cường. Các cấp ủy đã kiểm tra 120 đảng viên.", "2019-01-01", "2019-12-31", "context"),
    ("Năm 2015, trường được xây mới. Các cấp ủy đã kiểm tra 120 đảng viên.", None, None, "none"),
    ("Ngày 3/6, Huyện ủy cho biết đã kỷ luật 12 đảng viên.", None, None, "none"),
    ("Đảng bộ kết nạp 120 đảng viên, bằng 80% so với năm 2018.", None, None, "none"),
    # a term and a day that end a span together; the beginning of a term; a date of another number
    ("Từ đầu nhiệm kỳ 2015-2020 đến hết năm 2018, huyện kết nạp 300 đảng viên.", "2015-01-01", "2018-12-31", "stated"),
    ("Đầu nhiệm kỳ 2015-2020, Đảng bộ có 5.356 đảng viên.", "2015-01-01", "2015-12-31", "stated"),
    ("Toàn tỉnh kết nạp 392 đảng viên, riêng trong quý I/2020 kết nạp 64 đảng viên.", None, None, "none"),
    ("Hội nghị khen thưởng 7 chi bộ hoàn thành xuất sắc nhiệm vụ năm 2019.", None, None, "none"),
    # what holds now is not of the year before; a graded part is of the year that is graded
    ("Năm 1991, tỉnh tái lập; đến nay Đảng bộ đã có 640 chi bộ.", "2020-06-15", "2020-06-15", "reference"),
    ("70 năm qua, Đảng bộ xã có 363 đảng viên.", "2020-06-15", "2020-06-15", "reference"),
    ("Đã đánh giá chất lượng năm 2019. Có 120 đảng viên hoàn thành tốt nhiệm vụ.", "2019-01-01", "2019-12-31", "context"),
    # a closing day in the year that is spoken of; years that are celebrated, with a slip
    ("Năm 2019, huyện chú trọng phát triển Đảng. Đến ngày 30-11-2019, huyện kết nạp 315 đảng viên.", "2019-01-01", "2019-11-30", "context"),
    ("Kỷ niệm ngày thành lập Đảng (3/2/1930 - 3/3/2020), huyện trao Huy hiệu Đảng cho 24 đảng viên.", "2020-03-03", "2020-03-03", "stated"),
    # a headline's flow that is not printed again is of the period that the text begins with
    ("Huyện kỷ luật 34 đảng viên\n\nSố đảng viên bị kỷ luật năm 2019 ở huyện đã giảm.", "2019-01-01", "2019-12-31", "context"),
    # `Trong năm` is the year named last, however far back
    ("Năm 2019, tỉnh làm tốt việc này. A. B. C. D. E. F. Trong năm, các cấp đã kết nạp 34 đảng viên.", "2019-01-01", "2019-12-31", "context"),
    # commended at a meeting, for years of good work; given a badge at a ceremony on a day, of a round named by another day
    (
        "Chiều 16/1, huyện tổ chức hội nghị tổng kết năm 2019. Dịp này, huyện tặng giấy khen cho 20 đảng viên hoàn thành xuất sắc nhiệm vụ 5 năm liền "
        "(2015-2019).",
        "2020-01-16",
        "2020-01-16",
        "context",
    ),
    (
        "Sáng 28/8, Đảng ủy phường tổ chức lễ trao Huy hiệu Đảng đợt 2/9. Đảng bộ phường có 35 đảng viên được tặng Huy hiệu Đảng.",
        "2020-08-28",
        "2020-08-28",
        "context",
    ),
    # elected at a session on a day; inspected in a term that the report begins with; a term of someone's office is none of theirs
    ("Ngày 27/5, Ban Chấp hành Đảng bộ tỉnh đã họp bầu 3 ủy viên Ban Thường vụ Tỉnh ủy.", "2020-05-27", "2020-05-27", "stated"),
    (
        "Tại hội nghị tổng kết nhiệm kỳ 2015-2020, Đảng ủy cho biết, nhiệm kỳ qua, công tác này được quan tâm. Các cấp kiểm tra 228 đảng viên.",
        "2015-01-01",
        "2020-12-31",
        "context",
    ),
    ("Các cấp kỷ luật hai đảng viên gồm bà Trần Thị Mơ, nguyên Bí thư Đảng ủy xã Tam An nhiệm kỳ 2010-2015.", None, None, "none"),
    # from the beginning of a term to a day that only tells when `nay` is
    ("Từ đầu nhiệm kỳ đến nay (giữa tháng 5/2020), Đảng bộ tỉnh kết nạp 892 đảng viên.", None, None, "none"),
    # a growth since no known day; commended for the work of a year; the year past, told in the first months of the next
    ("Đảng bộ tăng 60 chi bộ.", None, None, "none"),
    ("Huyện ủy khen thưởng 8 chi bộ hoàn thành xuất sắc nhiệm vụ năm 2019.", None, None, "none"),
    # up to a day only, or since a day in a text without one; a year in the name of a programme; a term that a sentence begins with
    ("Tính đến ngày 31/5, Đảng bộ xã kết nạp 12 đảng viên.", None, "2020-05-31", "stated"),
    (
        "Nghị quyết nhiệm kỳ 2015-2020 đã hoàn thành. Từ đầu nhiệm kỳ, tính đến ngày 31/5, huyện kết nạp 12 đảng viên.",
        "2015-01-01",
        "2020-05-31",
        "stated",
    ),
    ("Trong giai đoạn 2015-2020, tính đến ngày 31/5/2020, Đảng bộ kết nạp 45 đảng viên.", "2015-01-01", "2020-05-31", "stated"),
    ("Nhiệm kỳ 2015-2020, xã có nhiều đổi mới. Đến ngày 31/5/2020, Đảng bộ kết nạp 45 đảng viên.", "2015-01-01", "2020-05-31", "stated"),
    ("Trong quý I/2020, thực hiện chương trình kiểm tra, giám sát năm 2020, cấp ủy kiểm tra 7 đảng viên.", "2020-01-01", "2020-03-31", "stated"),
    ("Nhiệm kỳ 2015 - 2020, xã có nhiều đổi mới. Đảng bộ kết nạp được 143 đảng viên.", "2015-01-01", "2020-12-31", "context"),
    ("Nhiệm kỳ 2020 - 2025, xã còn nhiều việc. Đảng bộ kết nạp được 143 đảng viên.", None, None, "none"),
    # what organisations did is counted over the whole span
    ("6 tháng đầu năm 2020, có 8 đảng bộ kết nạp đảng viên vượt kế hoạch.", "2020-01-01", "2020-06-30", "stated"),
    # a year in a bracket is of the number in the bracket
    ("Đảng bộ kết nạp 22 đảng viên (vào năm 2018 là 17).", None, None, "none"),
    # delegates are those of the day on which the congress opened or took place
    ("Phiên trù bị khai mạc sáng 3/6. Có 250 đại biểu được triệu tập dự Đại hội Đảng bộ huyện.", "2020-06-03", "2020-06-03", "context"),
    ("Phiên họp diễn ra trong ngày 3/6. Có 250 đại biểu được triệu tập dự Đại hội Đảng bộ huyện.", "2020-06-03", "2020-06-03", "context"),
    # `Trong năm` with a level of place behind it
    (
        "Huyện ủy tổng kết năm 2019. Cán bộ làm tốt. Nhân dân phấn khởi. Đường làng sạch đẹp. Trường lớp khang trang. An ninh giữ vững. "
        "Trong năm huyện kết nạp 85 đảng viên.",
        "2019-01-01",
        "2019-12-31",
        "context",
    ),
    # rated for the year that is spoken of
    ("Năm 2019, tỉnh đổi mới đánh giá. Kết quả, có 22 đảng bộ đạt trong sạch vững mạnh.", "2019-01-01", "2019-12-31", "context"),
]


@pytest.mark.parametrize(("text", "start", "end", "source"), PERIODS)
def test_period(text: str, start: str | None, end: str | None, source: str) -> None:
    found = figures(text)[0]
    assert (found.period_start and found.period_start.isoformat(), found.period_end and found.period_end.isoformat()) == (start, end)
    assert found.period_source == source


def test_since_a_day_in_a_text_without_one() -> None:
    (found,) = [m for m in run("Từ năm 2015 đến nay, Đảng bộ huyện đã kết nạp 640 đảng viên.").found["figures"] if isinstance(m, FigureMention)]
    assert (str(found.period_start), found.period_end, found.period_source) == ("2015-01-01", None, "stated")


def test_a_growth_has_not_the_day_of_the_whole() -> None:
    found = figures("Hết quý I/2020, Đảng bộ có 73 chi bộ, tăng 2 chi bộ so với năm 2017.")
    assert [m.period_end and str(m.period_end) for m in found] == ["2020-03-31", None]


def test_a_growth_over_a_term_has_not_the_day_of_a_total_before() -> None:
    found = figures(
        "Nghị quyết nhiệm kỳ 2015-2020 đã hoàn thành. Hết năm 2019, huyện có 500 đảng viên. Từ đầu nhiệm kỳ đến nay, huyện tăng 30 đảng viên."
    )
    assert [(m.measure, str(m.period_start), str(m.period_end)) for m in found] == [
        ("total", "2019-12-31", "2019-12-31"),
        ("increase", "2015-01-01", "2020-06-15"),
    ]


def test_commended_for_the_work_of_a_year() -> None:
    found = figures("Huyện ủy khen thưởng 8 chi bộ hoàn thành xuất sắc nhiệm vụ năm 2019 và 12 đảng viên.")
    assert [m.period_start for m in found] == [None, None]


def test_totals_of_one_paragraph_hold_on_one_day() -> None:
    told = "Tính đến ngày 31/12/2019, Đảng bộ có 61 đảng bộ cơ sở."
    assert [str(m.period_end) for m in figures(f"{told} Tổng số đảng viên là 5.700 người.")] == ["2019-12-31", "2019-12-31"]
    assert [str(m.period_end) for m in figures(f"{told} Hiện nay, tổng số đảng viên là 5.700 người.")] == ["2019-12-31", "2020-06-15"]
    assert [str(m.period_end) for m in figures(f"{told}\n\nTổng số đảng viên là 5.700 người.")] == ["2019-12-31", "2020-06-15"]


def test_the_month_of_the_header_is_no_period() -> None:
    (found,) = [m for m in run(" date 2023-12 Đảng bộ huyện kết nạp 35 đảng viên.").found["figures"] if isinstance(m, FigureMention)]
    assert found.period_start is None


def test_the_year_past() -> None:
    (found,) = [m for m in run("Trong năm qua, huyện kết nạp 35 đảng viên.", "2018-01-03").found["figures"] if isinstance(m, FigureMention)]
    assert (str(found.period_start), str(found.period_end), found.period_source) == ("2017-01-01", "2017-12-31", "context")


def test_what_is_so_now_is_not_of_the_day_printed_before() -> None:
    found = figures("Hết năm 2019, Đảng bộ có 54 chi bộ.\n\nHiện Đảng bộ có 54 chi bộ.")
    assert [str(m.period_end) for m in found] == ["2019-12-31", "2020-06-15"]


def test_a_change_of_a_flow_is_over_its_span() -> None:
    found = figures("Năm 2019, cấp ủy các cấp kiểm tra 564 đảng viên. Họ kỷ luật 24 đảng viên (tăng 4 đảng viên so với năm 2018).")
    assert [m.period_start and m.period_start.year for m in found] == [2019, 2019, 2019]


def test_headline_takes_the_period_of_its_repetition() -> None:
    found = figures("Toàn tỉnh kết nạp 288 đảng viên\n\nTrong năm 2019, toàn tỉnh kết nạp 288 đảng viên.")
    assert [m.period_start and m.period_start.year for m in found] == [2019, 2019]


def test_what_stands_beside_a_repetition_has_its_period() -> None:
    found = figures("Năm 2019, toàn tỉnh kết nạp 288 đảng viên\n\nToàn tỉnh kết nạp 288 đảng viên; đưa ra khỏi Đảng 32 trường hợp.")
    assert [m.period_start and m.period_start.year for m in found] == [2019, 2019, 2019]


def test_parts_with_the_same_number_are_no_repetition() -> None:
    found = figures(
        "Đảng bộ xã An Bình kết nạp 9 đảng viên, gồm 2 đảng viên nữ.\n\nNăm 2018, Đảng bộ xã Tam Lộc kết nạp 5 đảng viên, gồm 2 đảng viên trẻ."
    )
    assert [m.period_start and m.period_start.year for m in found] == [None, None, 2018, 2018]


def test_a_part_of_a_stock_holds_with_it() -> None:
    found = figures("Hết năm 2019, huyện có 4.265 đảng viên (năm 2019 tăng 59 đảng viên so với năm 2018). Trong đó có 976 đảng viên nữ.")
    assert [(m.measure, str(m.period_end)) for m in found][::2] == [("total", "2019-12-31"), ("subset", "2019-12-31")]


def test_lists_go_on_with_the_period_before() -> None:
    found = figures("Năm 2019, Đảng bộ huyện kết nạp 288 đảng viên.\n\nĐảng bộ xã Tam Lộc kết nạp 12 đảng viên.")
    assert [(m.period_start and m.period_start.year, m.period_source) for m in found] == [(2019, "stated"), (2019, "context")]


PARTS = [
    ("Đảng bộ có 1.932 đảng viên, trong đó có 930 đảng viên nữ, 112 là người dân tộc thiểu số.", [None, 0, 0]),
    ("Kỷ luật 24 đảng viên (khiển trách 17, cảnh cáo 7).", [None, 0, 0]),
    ("Đảng bộ có 42 tổ chức cơ sở đảng, gồm 18 đảng bộ cơ sở và 24 chi bộ cơ sở.", [None, 0, 0]),
    ("Huyện có 42 tổ chức cơ sở đảng (tăng 02 so với năm 2015).", [None, None]),
    ("Kết nạp 60 đảng viên, trong đó 38 là nữ, nâng tổng số đảng viên lên 1.250 đồng chí.", [None, 0, None]),
    ("Trong tổng số 7.214 đảng viên, có 2.110 đảng viên nữ.", [None, 0]),
    ("Ban Chấp hành Đảng bộ gồm 39 đồng chí; Ban Thường vụ gồm 11 đồng chí.", [None, None]),
    (
        "Đảng bộ huyện có 5.000 đảng viên, trong đó có 1.200 đảng viên đã nghỉ hưu; trong đó có 300 đảng viên là sinh viên.",
        [None, 0, 0],
    ),
]


@pytest.mark.parametrize(("text", "parents"), PARTS)
def test_part_of(text: str, parents: list[int | None]) -> None:
    found = figures(text)
    assert [m.part_of for m in found] == [None if p is None else found[p].start for p in parents]


SUBJECTS = [
    ("Có 1.824 chi bộ trực thuộc đảng ủy cơ sở với 29.738 đảng viên.", ["chi bộ trực thuộc đảng ủy cơ sở", "đảng viên"]),
    ("Đảng bộ có 45 đảng viên người dân tộc thiểu số.", ["đảng viên người dân tộc thiểu số"]),
    ("Tổng số ĐV của tỉnh lên 20.952 đồng chí.", ["ĐV"]),
    ("Đảng bộ kết nạp 288 đảng viên (ĐV) mới.", ["đảng viên mới"]),
    ("Đảng bộ có 305 đảng viên, trong đó nữ: 120.", ["đảng viên", "nữ"]),
    ("Chi bộ có 4 đảng viên do ông Lê Văn Tư làm bí thư; 32 đảng viên đang làm việc.", ["đảng viên", "đảng viên đang làm việc"]),
    ("Kiểm tra 2 chi bộ thực hiện Điều lệ Đảng; hiện có 305 đảng viên.", ["chi bộ thực hiện Điều lệ Đảng", "đảng viên"]),
    ("Mỗi chi bộ có từ 30 đảng viên trở lên.", ["đảng viên"]),
    ("Đảng bộ kết nạp 115 đảng viên đạt 104,5%; xã Tam An kết nạp 9 đảng viên trong 5 năm qua.", ["đảng viên", "đảng viên"]),
    ("Đảng bộ kỷ luật 30 đảng viên vi phạm… Dịp này, Đảng bộ khen thưởng.", ["đảng viên vi phạm"]),
]


@pytest.mark.parametrize(("text", "subjects"), SUBJECTS)
def test_subject(text: str, subjects: list[str]) -> None:
    assert [m.subject for m in figures(text)] == subjects


def test_a_repeated_number_keeps_its_measure() -> None:
    found = figures("Đảng bộ huyện kết nạp 705 đảng viên. Nhìn chung 705 đảng viên phấn đấu tốt.")
    assert [m.measure for m in found] == ["admitted", "admitted"]


_WORDS = st.sampled_from(
    [
        "đảng viên",
        "đảng bộ",
        "chi bộ",
        "đồng chí",
        "trong đó",
        "(",
        ")",
        ", ",
        "; ",
        ". ",
        "\n",
        "28.940",
        "476/660",
        "10-15",
        "1,2 triệu",
        "hơn",
        "kết nạp",
        "kỷ luật",
        "có",
        "lên",
        "từ",
        "%",
        "nữ",
        "khiển trách",
        "tổ chức cơ sở đảng",
        "Đảng bộ tỉnh",
        "đại hội",
        "thôn",
        "có chi bộ",
        "hai mươi",
        "năm",
        "2020",
        "tăng",
        "còn",
        "đạt",
        "72",
        "gồm",
        "là",
        "Huy hiệu",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=25))
def test_any_order_of_words_gives_valid_figures(words: list[str]) -> None:
    text = " ".join(words)
    found = figures(text)
    for m in found:
        assert 0 <= m.start < m.end <= len(text)
        printed = text[m.start : m.end]
        assert printed[0].isdigit() or from_words(printed.split()[0]) is not None
        assert m.value >= 0
        assert m.value_high is None or m.value_high > m.value
        assert m.part_of is None or any(other.start == m.part_of for other in found)
        assert m.subject
    assert [m.start for m in found] == sorted({m.start for m in found})


@settings(max_examples=100, deadline=None)
@given(st.integers(2, 9_999_999), st.sampled_from(["đảng viên", "chi bộ", "đảng bộ", "tổ chức cơ sở đảng", "TCCSĐ"]))
def test_grouped_numbers_are_read_back(number: int, noun: str) -> None:
    printed = f"{number:,}".replace(",", ".")
    assert count(printed) == number
    (found,) = figures(f"Đảng bộ có {printed} {noun}.")
    assert (found.value, found.qualifier) == (number, "exact")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_never_fails_on_any_text(text: str) -> None:
    run("Đảng bộ có 5 đảng viên " + text)
