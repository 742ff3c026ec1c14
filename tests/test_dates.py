# ruff: noqa: E501 - an example is one line
"""Marked sentences for the dates: what is found, with its span and value, and what is no date.

All are read as published on 15 June 2020, but for the lists that say otherwise.
"""

import time
import unicodedata
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.article import Article, Supplied
from pipeline.find.dates import DateMention, Dates
from tests.examples import check, parse

FINDS = [
    # a length since a day that is not printed; a quarter after another; the first century; prices of a year are no period compared with
    "Thời hạn là 3 năm kể từ ngày ký. <date value=2021>Năm 2021</date> thu ngân sách tăng.",
    "<date value=2020-Q2>Quý này</date> và <date value=2020-Q1>quý trước</date> đều tăng.",
    "Đền có từ <date value=00 start=0001-01-01 end=0100-12-31>thế kỷ I</date>.",
    "<date value=2019>Năm 2019</date>, giá trị sản xuất (giá so sánh <date value=2010>2010</date>) tăng 8% so với <date value=2018>cùng kỳ</date>.",
    # day and month in figures: slash, dash, dot, zero padded, spaced; the year from the reference date
    "<date value=2020-06-25 resolution=inferred>Sáng 25/6</date>, Huyện ủy Sa Thầy tổ chức hội nghị sơ kết.",
    "<date value=2020-06-25 resolution=inferred>Ngày 25-6</date>, Thị ủy Ayun Pa khai mạc lớp bồi dưỡng.",
    "<date value=2020-06-25 resolution=inferred>Ngày 25.6</date>, Thành ủy Pleiku gặp mặt các đồng chí lão thành.",
    "<date value=2020-06-05 resolution=inferred>Ngày 05/06</date>, xã Ia Mơ phát động tháng hành động.",
    "Lễ trao tặng diễn ra vào <date value=2020-06-07 resolution=inferred>ngày 7/ 6</date> tại nhà văn hóa.",
    "<date value=2020-06-09 resolution=inferred>Hôm 9/6</date>, đoàn giám sát đã làm việc với ba xã.",
    # the occurrence nearest to the reference date may lie in another year
    "<date value=2019-12-20 resolution=inferred>Ngày 20/12</date>, tỉnh tổng kết phong trào thi đua.",
    "<date value=2020-01-10 resolution=inferred>Ngày 10/1</date>, tỉnh ra quân đầu xuân.",
    # day, month and year
    "Kế hoạch được ban hành <date value=2019-07-03>ngày 03/7/2019</date>.",
    "Kế hoạch được ban hành <date value=2019-07-03>ngày 3-7-2019</date>.",
    "Kế hoạch được ban hành <date value=2019-07-03>ngày 3.7.2019</date>.",
    "Kế hoạch được ban hành <date value=2019-07-03>ngày 03 / 07 / 2019</date>.",
    "Quyết định số 12-QĐ/TU, <date value=2019-07-03>ngày 03/07/2019</date> có hiệu lực.",
    "Giấy phép cấp <date value=2019-07-03>ngày 3/7/19</date> đã hết hạn.",
    # days in words
    "Lễ ra mắt tổ chức <date value=2019-07-03>ngày 3 tháng 7 năm 2019</date>.",
    "Lễ ra mắt tổ chức <date value=2019-07-03>ngày 03 tháng 07 năm 2019</date>.",
    "<date value=2021-02-03>Ngày mùng 3 tháng Hai năm 2021</date> là dịp kỷ niệm lớn.",
    "Bà con xuống đồng <date value=2020-09-02 resolution=inferred>mùng 2 tháng 9</date>.",
    "Hội thi mở màn <date value=2020-04-03 resolution=inferred>ngày mùng ba tháng Tư</date>.",
    "<date value=2018-12-12>Ngày 12 tháng Mười hai năm 2018</date>, xã được công nhận.",
    "<date value=2020-06-25>Ngày 25 tháng 06, năm 2020</date>, cụm thi đua họp.",
    "<date value=2018-10-20>Ngày hai mươi tháng mười năm 2018</date>, cơ quan dời trụ sở.",
    # a year in words after figures
    "Đợt <date value=2019-05-19>19/5 năm 2019</date> có 40 đồng chí được tặng Huy hiệu.",
    "<date value=2020-05-31 resolution=relative>Ngày 31/5 năm nay</date> trùng dịp lễ.",
    "<date value=2019-09-02 resolution=relative>Ngày 2/9 năm ngoái</date>, xã khánh thành cầu treo.",
    # part of day and weekday belong to the span
    "Hội nghị bế mạc <date value=2020-05-31 resolution=inferred>chiều ngày 31/5</date> tại hội trường.",
    "<date value=2020-06-12 resolution=inferred>Rạng sáng 12/6</date>, lũ về trên sông Pô Kô.",
    "<date value=2020-06-10 resolution=inferred>Đêm 10/6</date>, lực lượng chức năng kiểm tra quán.",
    "<date value=2020-06-03 resolution=inferred>Chiều tối 3-6</date>, chương trình giao lưu bắt đầu.",
    "<date value=2020-06-08>Thứ Hai, 08/6/2020</date>, đại hội họp phiên trù bị.",
    "<date value=2020-06-11>Thứ năm, ngày 11 tháng 6 năm 2020</date>, đại hội khai mạc.",
    "<date value=2020-06-12 resolution=inferred>Sáng thứ Sáu (12/6)</date>, đại hội bế mạc.",
    "<date value=2020-06-14 resolution=inferred>Chủ nhật, ngày 14/6</date>, đoàn viên dọn vệ sinh.",
    "Lúc 8 giờ <date value=2020-06-05 resolution=inferred>sáng ngày 5/6</date>, tàu cập bến.",
    "Lúc 15 giờ 30 <date value=2020-06-05 resolution=inferred>ngày 5/6</date>, mưa tạnh.",
    "Kỳ họp lần thứ hai, <date value=2020-06-05>ngày 5/6/2020</date>, bầu bổ sung.",
    # a deictic word and the day in figures are one row
    "<date value=2020-06-15 resolution=inferred>Chiều nay (15/6)</date>, Đoàn công tác đến xã Đăk Long.",
    "<date value=2020-06-15 resolution=inferred>Sáng nay, 15/6</date>, Tỉnh đoàn ra quân.",
    "<date value=2020-06-14 resolution=inferred>Hôm qua (14/6)</date>, bà con nhận gạo hỗ trợ.",
    "<date value=2020-06-16 resolution=inferred>Ngày mai (16/6)</date>, thí sinh làm thủ tục.",
    "<date value=2020-06-14 resolution=inferred>Tối qua 14/6</date>, đội bóng huyện đã về nhất.",
    # publication stamps: the clock time that follows belongs to it, labels, brackets and a time before do not
    "<date value=2020-06-25>25/06/2020 15:18</date>",
    "Cập nhật lúc 05:37, <date value=2021-04-08>Thứ Năm, 08/04/2021</date> (GMT+7)",
    "16:29, <date value=2019-07-22>Thứ Hai, 22/07/2019</date> (GMT+7)",
    "<date value=2015-12-07>Thứ Hai, 07/12/2015, 11:31</date> [GMT+7]",
    "08:15 | <date value=2023-02-03>03/02/2023</date>",
    "21:39 - <date value=2019-11-05>05/11/2019</date>",
    "Ngày đăng: <date value=2019-03-12>12-3-2019</date>",
    "<date value=2021-04-08>2021-04-08T10:00</date>",
    "<date value=2020-06-25>2020-06-25 15:18:00</date>",
    "<date value=2020-02-05>Thứ Tư, 5/2/2020, 21:04</date>",
    "<date value=2020-06-27>27/06/2020 - 08:15</date>",
    "<date value=2018-11-02>02-11-2018 | 14:38:11</date>",
    "<date value=2021-03-18>Thứ Năm 18/03/2021 , 15:02</date> (GMT+7)",
    "Cập nhật ngày: <date value=2014-09-17>17/09/2014 06:24:24</date>",
    "Đăng lúc: <date value=2017-12-22>22/12/2017 8:05 SA</date>",
    "<date value=2019-08-15>Thứ Năm, ngày 15 tháng 8 năm 2019 - 15:37</date>",
    # the year after a comma, where nothing is counted with it
    "<date value=2020-11-07>Thứ Bảy, 7 tháng 11, 2020</date>",
    "<date value=2018-04 granularity=month>Tháng Tư, 2018</date>, ông về nhận công tác ở Vị Thanh.",
    "Trong <date value=2020-05>tháng 5</date>, 2019 đảng viên học tập nghị quyết.",
    "Trang tin Đăk Hà<date value=2020-06-12>12/06/2020</date>",
    # the day after, the same day, told with their figures
    "<date value=2020-06-13 resolution=inferred>Sáng hôm sau (13/6)</date>, thuyền viên được đưa vào Cồn Cỏ.",
    "<date value=2020-06-12 resolution=inferred>Chiều cùng ngày 12/6</date>, Thành ủy Thủ Dầu Một họp báo.",
    # a day in brackets: the number before the slash is the larger one, so it is no fraction
    "Lễ khai hội (<date value=2020-06-12 resolution=inferred>12/6</date>) thu hút đông người dân Lạng Sơn.",
    "Cao điểm kéo dài một tháng (<date value=2020-05-15/2020-06-15>15/5 - 15/6</date>) ở Quảng Ninh.",
    # a day in figures right after a date
    "Hồ xả nước ba ngày (<date value=2020-07-30>30/7</date>, <date value=2020-07-31>31/7</date>, <date value=2020-08-01>1/8</date>).",
    "Kỳ họp khai mạc <date value=2020-05-20 resolution=inferred>20-5</date> và bế mạc vào <date value=2020-06-18>18-6</date>.",
    # without a head noun: after a preposition, a feast or a dash
    "Mức mới áp dụng từ <date value=2020-08-01 modifier=since resolution=inferred>1/8</date> tại các xã.",
    "Tính đến <date value=2020-04-30 modifier=until resolution=inferred>30/4</date>, toàn huyện thu được 20 tỷ đồng.",
    "Cán bộ được nghỉ lễ <date value=2020-04-30 resolution=inferred>30/4</date> và <date value=2020-05-01 resolution=inferred>1/5</date> theo quy định.",
    "Nhân dịp <date value=2020-09-02 resolution=inferred>2/9</date>, huyện thăm gia đình chính sách.",
    "Ngày Báo chí cách mạng Việt Nam <date value=2020-06-21 resolution=inferred>21/6</date> là dịp tri ân.",
    "Kỷ niệm Ngày Thương binh - Liệt sĩ (<date value=2020-07-27 resolution=inferred>27/7</date>), xã sửa nhà bia.",
    "Hội nghị kéo dài hai ngày (<date value=2020-06-22/2020-06-23>22 - 23/6</date>) tại tỉnh.",
    "Lớp học diễn ra trong 2 ngày (<date value=2020-06-22>22</date> và <date value=2020-06-23>23/6</date>).",
    "Trao Huy hiệu Đảng đợt <date value=2020-09-02 resolution=inferred>2/9</date> cho 12 đảng viên.",
    # lists of days are one row for each
    "<date value=2020-06-05/2020-06-07>Ngày 5 - 7</date> và <date value=2020-06-09>9/6</date>, xã họp dân.",
    "Hội nghị họp <date value=2020-05-19 resolution=inferred>ngày 19</date> và <date value=2020-05-20 resolution=inferred>20-5</date> tại thị trấn.",
    "Trong các <date value=2020-06-03 resolution=inferred>ngày 3</date>, <date value=2020-06-04 resolution=inferred>4</date> và <date value=2020-06-05 resolution=inferred>5/6</date>, học sinh thi thử.",
    "<date value=2020-06-05 resolution=inferred>Ngày 5</date>, <date value=2020-06-06 resolution=inferred>6/6</date> có mưa rào.",
    "<date value=2020-06-05 resolution=inferred>Tối 5/6</date> và <date value=2020-06-06 resolution=inferred>sáng 6/6</date>, mưa lớn kéo dài.",
    "<date value=2020-06-05 resolution=inferred>Ngày 5</date> và <date value=2020-06-06 resolution=inferred>ngày 6/6</date>, đoàn đi hai huyện.",
    "<date value=2019-12-30>Ngày 30/12/2019</date> và <date value=2020-01-05>5/1/2020</date>, tổ công tác kiểm tra.",
    # ranges of days are one row
    "Từ <date value=2020-09-28/2020-10-02 start=2020-09-28 end=2020-10-02 granularity=day>ngày 28/9 đến 2/10/2020</date>, lớp học diễn ra.",
    "Các <date value=2019-10-14/2019-10-16 start=2019-10-14 end=2019-10-16 granularity=day>ngày 14 - 16/10/2019</date>, đoàn kiểm tra ba xã.",
    "Đại hội họp từ <date value=2020-07-01/2020-07-03 start=2020-07-01 end=2020-07-03 granularity=day resolution=inferred>ngày 1 đến 3/7</date>.",
    "Đại hội họp từ <date value=2020-07-01/2020-07-03 start=2020-07-01 end=2020-07-03 granularity=day>ngày 1 đến ngày 3 tháng 7 năm 2020</date>.",
    "Đại hội họp từ <date value=2020-06-05/2020-06-07 start=2020-06-05 end=2020-06-07 granularity=day resolution=inferred>mùng 5 đến mùng 7/6</date>.",
    "Số liệu tính từ <date value=2019-01-01/2019-12-31 start=2019-01-01 end=2019-12-31 granularity=day>01/01/2019 đến 31/12/2019</date>.",
    "Lễ hội mở từ <date value=2019-12-25/2020-01-05 start=2019-12-25 end=2020-01-05 granularity=day>ngày 25/12/2019 - 5/1/2020</date>.",
    "Lễ hội mở từ <date value=2019-12-25/2020-01-05 start=2019-12-25 end=2020-01-05 granularity=day>ngày 25/12 đến ngày 5/1/2020</date>.",
    "Tính từ <date value=2020-01-23/2020-06-15 start=2020-01-23 end=2020-06-15 granularity=day resolution=inferred>ngày 23/1/2020 đến 6h ngày 15/6</date>, tỉnh chưa có ca bệnh.",
    "Kỷ niệm ngày sinh đồng chí Lê A (<date value=1920-05-19/2020-05-19 start=1920-05-19 end=2020-05-19 granularity=day>19/5/1920 - 19/5/2020</date>).",
    "Đăng ký thi từ <date value=2020-04-01/2020-05-15 start=2020-04-01 end=2020-05-15 granularity=day resolution=inferred>1/4 - 15/5</date> tại trường.",
    # a lone day takes its month from the day before it
    "<date value=2020-06-05 resolution=inferred>Ngày 5/6</date>, đoàn họp. <date value=2020-06-07 resolution=inferred>Sáng ngày 7</date>, đoàn về lại tỉnh.",
    "<date value=2020-06-15 resolution=relative>Ngày 15 tháng này</date>, đoàn sẽ trở lại.",
    # months
    "Công trình khởi công <date value=2018-09 start=2018-09-01 end=2018-09-30 granularity=month>tháng 9/2018</date>.",
    "Công trình khởi công <date value=2018-09 start=2018-09-01 end=2018-09-30 granularity=month>tháng 9-2018</date>.",
    "Công trình khởi công <date value=2018-09 start=2018-09-01 end=2018-09-30 granularity=month>tháng 09 năm 2018</date>.",
    "Công trình xong <date value=2018-10 start=2018-10-01 end=2018-10-31 granularity=month>10-2018</date>, bàn giao ngay.",
    "Ông nhận nhiệm vụ <date value=2020-04 start=2020-04-01 end=2020-04-30 granularity=month resolution=inferred>tháng Tư</date>, nghỉ hưu <date value=2021 start=2021-01-01 end=2021-12-31 granularity=year resolution=relative>năm sau</date>.",
    "Trong <date value=2020-05 start=2020-05-01 end=2020-05-31 granularity=month resolution=inferred>tháng 5</date>, xã kết nạp ba đảng viên.",
    "Đến <date value=2020-12 start=2020-12-01 end=2020-12-31 granularity=month modifier=until resolution=inferred>tháng 12</date> tới, đường sẽ thông.",
    "Từ <date value=2019-03/2019-05 start=2019-03-01 end=2019-05-31 granularity=months>tháng 3 đến tháng 5/2019</date>, đoàn làm việc tại bảy xã.",
    "Ông làm Bí thư từ <date value=2016-02/2017-05 start=2016-02-01 end=2017-05-31 granularity=months>2/2016-5/2017</date> rồi chuyển công tác.",
    "Từ <date value=2016-11/2017-01 start=2016-11-01 end=2017-01-31>11.2016 - 1.2017</date>, ông làm Phó Bí thư; từ <date value=2017-02/2019-05>2.2017 đến 5.2019</date> ông làm Bí thư.",
    "Giá lúa tăng từ 5.200 - 6.100 đồng, chỉ số từ 1.2100 đến 1.2300.",
    "Từ <date value=2019-10/2020-05 start=2019-10-01 end=2020-05-31 granularity=months>tháng 10/2019 - 5/2020</date>, thủy điện tích nước.",
    "Các <date value=2020-01 start=2020-01-01 end=2020-01-31 granularity=month>tháng 1</date>, <date value=2020-02 start=2020-02-01 end=2020-02-29 granularity=month>2</date> và <date value=2020-03 start=2020-03-01 end=2020-03-31 granularity=month>3/2020</date> không phát sinh đơn thư.",
    "Trong <date value=2020-03 start=2020-03-01 end=2020-03-31 granularity=month resolution=inferred>tháng 3</date> và <date value=2020-04 start=2020-04-01 end=2020-04-30 granularity=month resolution=inferred>4</date>, xã tập trung làm đường.",
    "Từ <date value=2018-06/2019-09-19 start=2018-06-01 end=2019-09-19 granularity=day>6/2018 - 19/9/2019</date>, ông là chuyên viên.",
    # months of two years, both counted from now
    "Từ <date value=2019-06/2020-05 start=2019-06-01 end=2020-05-31 granularity=months resolution=relative>tháng 6 năm ngoái đến tháng 5 năm nay</date>, Đức Cơ kết nạp 60 đảng viên.",
    "Từ <date value=2019-11/2020-02 start=2019-11-01 end=2020-02-29>tháng 11 năm ngoái đến tháng 2</date>, hồ Trị An cạn dần.",
    "Từ <date value=2018-11/2019-02 start=2018-11-01 end=2019-02-28>tháng 11 đến tháng 2/2019</date>, nước sông Hậu xuống.",
    "Từ <date value=2019-12/2020-03 start=2019-12-01 end=2020-03-31>tháng 12 đến tháng 3 năm nay</date>, rừng U Minh có nguy cơ cháy cao.",
    # quarters, Roman and Arabic
    "Giao ban <date value=2020-Q2 start=2020-04-01 end=2020-06-30 granularity=quarter>quý II/2020</date> diễn ra tại huyện Tu Mơ Rông.",
    "Giao ban <date value=2021-Q3 start=2021-07-01 end=2021-09-30 granularity=quarter>quý 3 năm 2021</date> lùi lại một tuần.",
    "Thu ngân sách <date value=2019-Q1 start=2019-01-01 end=2019-03-31 granularity=quarter>quý I</date> và <date value=2019-Q2 start=2019-04-01 end=2019-06-30 granularity=quarter>II/2019</date> đạt khá.",
    "Thu ngân sách <date value=2019-Q1 start=2019-01-01 end=2019-03-31 granularity=quarter>quý I</date> và <date value=2019-Q2 start=2019-04-01 end=2019-06-30 granularity=quarter>quý II/2019</date> đạt khá.",
    "Nhiệm vụ <date value=2020-Q3 start=2020-07-01 end=2020-09-30 granularity=quarter resolution=relative>quý III</date>, <date value=2020-Q4 start=2020-10-01 end=2020-12-31 granularity=quarter resolution=relative>quý IV năm nay</date> còn nặng.",
    "Từ <date value=2019-Q1/2019-Q3 start=2019-01-01 end=2019-09-30 granularity=months>quý I đến quý III/2019</date>, giá cà phê giảm.",
    "Trong <date value=2020-Q1 start=2020-01-01 end=2020-03-31 granularity=quarter resolution=inferred>quý I</date> vừa qua, chi bộ họp đủ ba kỳ.",
    "Trong <date value=2020-Q1>quý I</date>, 3 đảng viên mới đã được kết nạp.",
    "Thu <date value=2019-Q1>quý 1</date>, <date value=2019-Q2>2</date> và <date value=2019-Q3>3 năm 2019</date> đều vượt.",
    # first and last months, halves of a year
    "Kinh tế <date value=2020-H1 start=2020-01-01 end=2020-06-30 granularity=half>06 tháng đầu năm 2020</date> tăng khá.",
    "Trong <date value=2020-H1 start=2020-01-01 end=2020-06-30 granularity=half resolution=inferred>6 tháng đầu năm</date>, huyện thu hút 11 dự án.",
    "Nhiệm vụ <date value=2020-H2 start=2020-07-01 end=2020-12-31 granularity=half resolution=inferred>6 tháng cuối năm</date> còn nhiều.",
    "Trong <date value=2019-01/2019-09 start=2019-01-01 end=2019-09-30 granularity=months>9 tháng năm 2019</date>, xã trồng 20 héc-ta rừng.",
    "Qua <date value=2020-Q1 start=2020-01-01 end=2020-03-31 granularity=quarter resolution=inferred>3 tháng đầu năm</date>, thu đạt 25% dự toán.",
    "Qua <date value=2019-01/2019-10 start=2019-01-01 end=2019-10-31 granularity=months>10 tháng đầu năm 2019</date>, xuất khẩu tăng.",
    "<date value=2019-Q4 start=2019-10-01 end=2019-12-31 granularity=quarter>Ba tháng cuối năm 2019</date>, giá tiêu giảm sâu.",
    "<date value=2020-H1 start=2020-01-01 end=2020-06-30 granularity=half resolution=relative>Sáu tháng đầu năm nay</date>, án dân sự giảm.",
    "<date value=2020-H1 start=2020-01-01 end=2020-06-30 granularity=half>Nửa đầu năm 2020</date>, du lịch đình trệ.",
    "<date value=2019-H2 start=2019-07-01 end=2019-12-31 granularity=half resolution=relative>Nửa cuối năm ngoái</date>, giá thịt tăng.",
    "Bình quân <date value=2020-01/2020-04 start=2020-01-01 end=2020-04-30 granularity=months>4 tháng</date>, giá thực phẩm ở Sóc Trăng tăng 2%.",
    # years and bare years
    "Kết thúc <date value=2019 granularity=year>năm tài chính 2019</date>, Công ty Thủy lợi Bắc Nam Hà có lãi.",
    "Vào các <date value=2010 granularity=year>năm 2010</date>, <date value=2014>2014</date> và <date value=2018>2018</date>, Hội An đón cúp.",
    "Nghị quyết về nhiệm vụ <date value=2021 start=2021-01-01 end=2021-12-31 granularity=year>năm 2021</date> được thông qua.",
    "Trong các <date value=2017 start=2017-01-01 end=2017-12-31 granularity=year>năm 2017</date>, <date value=2018 start=2018-01-01 end=2018-12-31 granularity=year>2018</date> và <date value=2019 start=2019-01-01 end=2019-12-31 granularity=year>2019</date>, xã đều đạt chuẩn.",
    "Luật Đất đai <date value=2013 start=2013-01-01 end=2013-12-31 granularity=year>2013</date> sửa nhiều quy định.",
    "Đối tượng A Tân (SN <date value=1994 start=1994-01-01 end=1994-12-31 granularity=year>1994</date>) đã ra đầu thú.",
    "Ông Đỗ Văn B sinh <date value=1962 start=1962-01-01 end=1962-12-31 granularity=year>năm 1962</date> tại Bình Định.",
    "Giải việt dã leo núi <date value=2019 start=2019-01-01 end=2019-12-31 granularity=year>2019</date> có 300 vận động viên.",
    "Sau <date value=1975 start=1975-01-01 end=1975-12-31 granularity=year modifier=after>năm 1975</date>, gia đình trở về làng cũ.",
    # terms, periods, school years, ranges of years
    "<date value=2015/2020 start=2015-01-01 end=2020-12-31 granularity=years>Nhiệm kỳ 2015 – 2020</date>, Đảng bộ có nhiều đổi mới.",
    "Đại hội <date value=2020/2025 start=2020-01-01 end=2025-12-31 granularity=years>nhiệm kỳ 2020- 2025</date> thành công.",
    "<date value=2010/2015 start=2010-01-01 end=2015-12-31 granularity=years>Nhiệm kỳ (2010-2015)</date> có 15 ủy viên.",
    "Vốn đầu tư công <date value=2016/2020 start=2016-01-01 end=2020-12-31 granularity=years>giai đoạn 2016-2020</date> đã giải ngân.",
    "<date value=2015/2016 start=2015-01-01 end=2016-12-31 granularity=years>Niên khoá 2015-2016</date>, trường có 20 lớp.",
    "<date value=2019/2020 start=2019-01-01 end=2020-12-31 granularity=years>Năm học 2019-2020</date> kết thúc muộn.",
    "Từ <date value=2016/2019 start=2016-01-01 end=2019-12-31 granularity=years>năm 2016 đến năm 2019</date>, xã kết nạp 40 đảng viên.",
    "Từ <date value=2016/2020 start=2016-01-01 end=2020-12-31 granularity=years>năm 2016 đến tháng 2020</date>, xã kết nạp 40 đảng viên.",
    "Từ <date value=2018-03/2018 start=2018-03-01 end=2018-12-31 rule=range>tháng 3/2018 đến hết năm 2018</date>, xã kết nạp bốn đảng viên.",
    "Từ <date value=2001/2003 start=2001-01-01 end=2003-12-31 granularity=years>năm 2001 - 2003</date>, bà là giáo viên.",
    "Bà là đại biểu khóa IX (<date value=2016/2021 start=2016-01-01 end=2021-12-31 granularity=years>2016-2021</date>).",
    "Kế hoạch 5 năm <date value=2021/2025 start=2021-01-01 end=2025-12-31 granularity=years>2021-2025</date> được xây dựng sớm.",
    "Quy hoạch <date value=2021/2030 start=2021-01-01 end=2030-12-31 granularity=years>giai đoạn 2021 - 2030</date>, tầm nhìn đến <date value=2045 start=2045-01-01 end=2045-12-31 granularity=year modifier=until>năm 2045</date>.",
    "<date value=2015/2020 start=2015-01-01 end=2020-12-31 granularity=years modifier=early>Nửa đầu nhiệm kỳ 2015-2020</date>, kinh tế tăng chậm.",
    "Từ <date value=2018/2020-05 start=2018-01-01 end=2020-05-31 granularity=month>năm 2018 đến tháng 5/2020</date>, trạm có hai bác sĩ.",
    # decades and centuries
    "<date value=198 start=1980-01-01 end=1989-12-31 granularity=decade>Những năm 1980</date>, đường vào làng còn là lối mòn.",
    "<date value=199 start=1990-01-01 end=1999-12-31 granularity=decade>Thập niên 90</date>, điện về đến xã.",
    "<date value=198 start=1980-01-01 end=1989-12-31 granularity=decade modifier=early>Đầu những năm 80 của thế kỷ trước</date>, dân còn thưa.",
    "<date value=18 start=1801-01-01 end=1900-12-31 granularity=century modifier=late>Cuối thế kỷ XIX</date>, buôn làng dời về đây.",
    "Bước sang <date value=20 start=2001-01-01 end=2100-12-31 granularity=century>thế kỷ 21</date>, kinh tế khởi sắc.",
    # words that point from the reference day
    "<date value=2020-06-15 resolution=relative>Hôm nay</date>, lớp học bế mạc.",
    "<date value=2020-06-14 resolution=relative>Ngày hôm qua</date>, tàu đã nhổ neo.",
    "<date value=2020-06-16 resolution=relative>Sáng mai</date>, học sinh trở lại trường.",
    "<date value=2020-06-15 resolution=relative>Chiều nay</date>, đoàn về lại thành phố.",
    "<date value=2020 start=2020-01-01 end=2020-12-31 granularity=year resolution=relative>Năm nay</date>, mưa đến sớm.",
    "Sản lượng <date value=2020 start=2020-01-01 end=2020-12-31 granularity=year resolution=relative>năm nay</date> cao hơn <date value=2019 start=2019-01-01 end=2019-12-31 granularity=year resolution=relative>năm ngoái</date>.",
    "Công trình hoàn thành trong <date value=2021 start=2021-01-01 end=2021-12-31 granularity=year resolution=relative>năm sau</date>.",
    "Phương hướng <date value=2021 start=2021-01-01 end=2021-12-31 granularity=year resolution=relative>năm tới</date> rất rõ ràng.",
    "Trong <date value=2020-06 start=2020-06-01 end=2020-06-30 granularity=month resolution=relative>tháng này</date>, xã họp hai lần.",
    "So với <date value=2020-05 start=2020-05-01 end=2020-05-31 granularity=month resolution=relative>tháng trước</date>, giá giảm nhẹ.",
    "<date value=2020-W25 start=2020-06-15 end=2020-06-21 granularity=week resolution=relative>Tuần này</date> trời nắng to.",
    "<date value=2020-W24 start=2020-06-08 end=2020-06-14 granularity=week resolution=relative>Tuần trước</date>, tổ liên gia đã ra mắt.",
    "<date value=2018 start=2018-01-01 end=2018-12-31 granularity=year>Năm 2018</date> có 50 vụ, giảm 4 vụ so với <date value=2017 start=2017-01-01 end=2017-12-31 granularity=year resolution=relative>năm trước</date>.",
    # resolved from the context
    "<date value=2019-06-05>Ngày 5/6/2019</date>, huyện họp; <date value=2019-06-05 resolution=relative>chiều cùng ngày</date>, xã họp.",
    "<date value=2018-03 start=2018-03-01 end=2018-03-31 granularity=month>Tháng 3/2018</date>, ông về xã; <date value=2018-09 start=2018-09-01 end=2018-09-30 granularity=month resolution=inferred>tháng 9 cùng năm</date>, ông làm Chủ tịch.",
    "<date value=2017 start=2017-01-01 end=2017-12-31 granularity=year>Năm 2017</date> xã về đích và <date value=2017 start=2017-01-01 end=2017-12-31 granularity=year resolution=relative>cùng năm</date> đón Huân chương.",
    "<date value=2018 start=2018-01-01 end=2018-12-31 granularity=year>Năm 2018</date>, <date value=2018-06-05 resolution=inferred>ngày 5/6</date>, tỉnh khởi công bệnh viện.",
    # the same period of another year
    "Thu <date value=2020-H1 start=2020-01-01 end=2020-06-30 granularity=half>6 tháng đầu năm 2020</date> tăng 8% so với <date value=2019-H1 start=2019-01-01 end=2019-06-30 granularity=half resolution=relative>cùng kỳ năm trước</date>.",
    "<date value=2020-Q1 start=2020-01-01 end=2020-03-31 granularity=quarter>Quý I/2020</date>, tai nạn giảm 5% so với <date value=2019-Q1 start=2019-01-01 end=2019-03-31 granularity=quarter resolution=relative>cùng kỳ</date>.",
    "Thu <date value=2020-05 start=2020-05-01 end=2020-05-31 granularity=month resolution=inferred>tháng 5</date> bằng 90% <date value=2019-05 start=2019-05-01 end=2019-05-31 granularity=month resolution=relative>cùng kỳ năm ngoái</date>.",
    "Từ <date value=2020-01-01/2020-06-15 start=2020-01-01 end=2020-06-15 granularity=day resolution=relative>đầu năm đến nay</date> có 5 vụ, giảm 2 vụ so với <date value=2019-01-01/2019-06-15 start=2019-01-01 end=2019-06-15 granularity=day resolution=relative>cùng kỳ năm 2019</date>.",
    "Từ <date start=2016-01-01 end=2020-06-15 rule=range_to_now>năm 2016 trở lại đây</date>, bản Lìm không còn hộ đói.",
    # stages, by their edges too, and with the last year shortened or behind a slash
    "<date value=2016/2020 modifier=early>Đầu giai đoạn 2016-2020</date>, xã có 5 thôn; <date value=2016/2020 modifier=late>cuối giai đoạn 2016-2020</date> có 3.",
    "<date value=2016/2020>Giai đoạn 2016-20</date> xã có 5 thôn; <date value=2011/2015>giai đoạn 2011/2015</date> có 3.",
    # what is compared with is no period under review
    "Giá <date value=2020-04>tháng 4</date> giảm 1,5% so với <date value=2020-03 resolution=relative>tháng trước</date>, tăng 2,9% so với <date value=2019-04>cùng kỳ</date>.",
    # early, mid and late
    "<date value=2017 start=2017-01-01 end=2017-12-31 granularity=year modifier=late>Cuối năm 2017</date>, cầu được bàn giao.",
    "Dự án khởi động từ <date value=2020-03 start=2020-03-01 end=2020-03-31 granularity=month modifier=mid resolution=inferred>giữa tháng 3</date>.",
    "<date value=2020-05 start=2020-05-01 end=2020-05-31 granularity=month modifier=early resolution=inferred>Đầu tháng 5</date>, mưa đá làm hỏng 20 mái nhà.",
    "<date value=2020 start=2020-01-01 end=2020-12-31 granularity=year modifier=early resolution=relative>Đầu năm</date>, xã trồng được 5 héc-ta cây dược liệu.",
    "<date value=2020-Q2 start=2020-04-01 end=2020-06-30 granularity=quarter modifier=late>Cuối quý II/2020</date>, nhà máy chạy thử.",
    "<date value=2019 start=2019-01-01 end=2019-12-31 granularity=year modifier=late resolution=relative>Cuối năm ngoái</date>, đường bị sạt lở.",
    "<date value=2016-12 modifier=mid>Trung tuần 12/2016</date>, huyện Phúc Thọ công bố quy hoạch.",
    "<date value=2020-05 modifier=mid>Trung tuần tháng 5</date>, nước sông Cả xuống thấp.",
    "<date value=2020-06 modifier=early>Thượng tuần tháng 6/2020</date>, Hà Tĩnh gặt xong lúa xuân.",
    "<date value=2020 granularity=year modifier=early>Những tháng đầu năm 2020</date>, cảng Cái Lân vắng tàu.",
    "Nhiệm vụ <date value=2020 granularity=year modifier=late resolution=relative>những tháng cuối năm</date> của Hậu Giang rất nặng.",
    # a goal and the goal after it
    "Quy hoạch Cần Thơ đến <date value=2030 modifier=until>năm 2030</date>, tầm nhìn <date value=2050 modifier=until>năm 2050</date>.",
    "Chiến lược đến <date value=2025 modifier=until>năm 2025</date> và <date value=2035 modifier=until>năm 2035</date> đã được Lào Cai công bố.",
    "<date value=2019 modifier=early>Đầu năm 2019</date> và <date value=2020 modifier=None>năm 2020</date>, Bắc Kạn làm hai cầu.",
    # modifiers come from the word before
    "Các chi bộ đại hội xong trước <date value=2020-06-30 modifier=before>ngày 30/6/2020</date>.",
    "Sau <date value=2020-05-01 modifier=after resolution=inferred>ngày 1/5</date>, giá vé giảm.",
    "Đến hết <date value=2019 start=2019-01-01 end=2019-12-31 granularity=year modifier=until>năm 2019</date>, tỷ lệ hộ nghèo còn 5%.",
    "Hồ sơ nộp chậm nhất <date value=2020-06-30 modifier=until resolution=inferred>ngày 30/6</date>.",
    "Kể từ <date value=2020-07-01 modifier=since resolution=inferred>ngày 1/7</date>, mức phí thay đổi.",
    "Vào khoảng <date value=2015 start=2015-01-01 end=2015-12-31 granularity=year modifier=about>năm 2015</date>, cây mắc ca được trồng thử.",
    "Phấn đấu tới <date value=2025 start=2025-01-01 end=2025-12-31 granularity=year modifier=until>năm 2025</date> có 80% hộ khá.",
    # up to now, from now on
    "Từ <date value=2020-01-01/2020-06-15 start=2020-01-01 end=2020-06-15 granularity=day resolution=relative>đầu năm đến nay</date>, huyện có 12 vụ cháy.",
    "Từ <date value=2010/2020-06-15 start=2010-01-01 end=2020-06-15 granularity=day resolution=relative>năm 2010 đến nay</date>, xã có sáu bí thư.",
    "Từ <date value=2019-10/2020-06-15 start=2019-10-01 end=2020-06-15 granularity=day resolution=relative>tháng 10/2019 đến nay</date>, trạm thiếu thuốc.",
    "Từ <date value=2020-06-15/2020-11-20 start=2020-06-15 end=2020-11-20 granularity=day resolution=relative>nay đến ngày 20/11</date>, trường tổ chức ba hội thi.",
    "Từ <date value=2020-06-15/2020-12-31 start=2020-06-15 end=2020-12-31 granularity=day resolution=relative>nay đến cuối năm</date>, huyện phải giải ngân hết.",
    "Từ <date value=2020-01-01/2020-06-15 start=2020-01-01 end=2020-06-15 granularity=day resolution=relative>đầu năm tới nay</date>, giá heo giảm.",
    "<date value=2018-04/2020-06-15 start=2018-04-01 end=2020-06-15 granularity=day resolution=relative>4/2018 - nay</date>: Trưởng phòng.",
    # durations that end now, begin now, are tied to an event or to a day
    "Trong <date value=P30Y start=1990-01-01 end=2020-12-31 granularity=years type=DURATION resolution=relative>30 năm qua</date>, tỉnh đổi thay nhiều.",
    "Gần <date value=P5Y modifier=about>5 năm qua</date>, Trà Vinh không còn xã trắng tổ chức đảng.",
    "Hơn <date value=P10Y modifier=None start=2010-01-01 end=2020-12-31>10 năm nay</date>, làng nghề Sình giữ được lửa.",
    "Hơn <date value=P4Y start=2016-01-01 end=2020-12-31 granularity=years type=DURATION resolution=relative>bốn năm qua</date>, thôn không có hộ tái nghèo.",
    "<date value=P60Y start=1960-01-01 end=2020-12-31 granularity=years type=DURATION resolution=relative>60 năm trôi qua</date>, giếng nước vẫn trong.",
    "Trong <date value=P5Y start=2020-01-01 end=2025-12-31 granularity=years type=DURATION resolution=relative>5 năm tới</date>, huyện ưu tiên làm đường.",
    "Trong <date value=P10D start=2020-06-05 end=2020-06-15 type=DURATION resolution=relative>10 ngày qua</date>, trời không mưa.",
    "Tỉnh được tái lập <date value=1991 start=1991-01-01 end=1991-12-31 granularity=year>năm 1991</date>. Sau <date value=P28Y start=1991-01-01 end=2019-12-31 granularity=years type=DURATION modifier=after resolution=inferred>28 năm</date> tái lập tỉnh, đô thị mở rộng.",
    "Thời hạn bổ nhiệm <date value=P5Y start=2019-12-16 end=2024-12-15 granularity=years type=DURATION resolution=inferred>5 năm</date>, kể từ <date value=2019-12-16 modifier=since>ngày 16.12.2019</date>.",
    # upper case, decomposed and oddly spaced print
    "<date value=2020-06-25 resolution=inferred>SÁNG 25/6</date>, HUYỆN ỦY HỌP PHIÊN THỨ HAI.",
    "<date value=2020-Q2 start=2020-04-01 end=2020-06-30 granularity=quarter>QUÝ II/2020</date> ĐẠT 52% DỰ TOÁN.",
    "<date value=2020-06-25 resolution=inferred>Ngày  25/6</date>, chi bộ  họp.",
    "<date value=2015/2020 start=2015-01-01 end=2020-12-31 granularity=years>Nhiệm kỳ 2015—2020</date> có 12 đảng bộ.",
    "<date value=2019/2020 start=2019-01-01 end=2020-12-31 granularity=years>Năm học 2019/2020</date> có 30 lớp.",
    # the days of documents and of events in one sentence
    "Nghị quyết số 18-NQ/TW <date value=2017-10-25>ngày 25/10/2017</date> và Quyết định số 5-QĐ/TU <date value=2018-02-03>ngày 3/2/2018</date> được quán triệt <date value=2020-06-12 resolution=inferred>sáng 12/6</date>.",
]

# In a text without any year a day keeps XXXX, and deictic words have no days.
UNRESOLVED = [
    "<date value=XXXX-06-25 start=None end=None resolution=inferred>Sáng 25/6</date>, Huyện ủy họp.",
    "<date value=XXXX-03 start=None modifier=mid>Giữa tháng 3</date>, đoàn đã đến xã.",
    "Trong <date value=XXXX-H1 start=None>6 tháng đầu năm</date>, thu ngân sách tăng.",
    "<date value=XXXX start=None resolution=relative>Năm nay</date>, mưa đến sớm.",
    "<date value=XXXX-XX-XX start=None>Hôm nay</date>, lớp học bế mạc.",
    "Từ <date value=2010/.. start=None>năm 2010 đến nay</date>, xã có sáu bí thư.",
    "Trong <date value=P5Y start=None type=DURATION>5 năm qua</date>, xã đổi thay nhiều.",
    "<date value=XXXX-06-25>Chiều 25/6</date>, xã họp; <date value=XXXX-06-25>tối cùng ngày</date>, thôn họp.",
]

# A text that is known by year only: durations and `đến nay` are of whole years, `hôm nay` stays open.
KNOWN_BY_YEAR = [
    "Tỉnh được thành lập lại <date value=1991>năm 1991</date>. Trong <date value=P30Y start=1991-01-01 end=2021-12-31>30 năm qua</date>, "
    "nhất là từ <date value=2010/2021 start=2010-01-01 end=2021-12-31>năm 2010 đến nay</date>, tỉnh đổi thay; <date value=XXXX-XX-XX start=None>hôm nay</date> càng rõ.",
]

# Around the turn of the year (published 2021-01-10): the year just over is the nearer one.
IN_JANUARY = [
    "Kết quả <date value=2020-Q4>quý IV</date> tăng 5%.",
    "Trong <date value=2020-12>tháng 12</date>, giá cả ổn định.",
    "Qua <date value=2020-H2>6 tháng cuối năm</date>, án giảm.",
    "<date value=2020-12-25>Ngày 25/12</date>, nhà thờ đông người.",
    "Nhiệm vụ <date value=2021-Q1>quý I</date> rất nặng.",
]

FINDS_NOTHING = [
    # fractions and shares
    "Có 1/3 số hộ thoát nghèo.",
    "Đến nay 19/19 chỉ tiêu đều đạt.",
    "Được trên 2/3 đại biểu tán thành.",
    "Phải có từ 2/3 số phiếu trở lên.",
    "Đã có 7/9 chi bộ họp xong.",
    "Trong đó 5/6 thôn có nhà rông.",
    "Bỏ phiếu đạt 11/12 ủy viên đồng ý.",
    "Xã đạt 10/12 tiêu chí nông thôn mới.",
    "Đến 8/10 xã đã về đích.",
    # scores, ranges of numbers, decimals
    "Đội chủ nhà thắng 3-1.",
    "Trận đấu kết thúc với tỷ số 2-1.",
    "Hai đội hòa 1-1.",
    "Nhiệt độ từ 10-12 độ.",
    "Mỗi đợt kéo dài từ 2-3 ngày.",
    "Trẻ từ 6-7 tuổi được tiêm.",
    "Hỗ trợ từ 4-5 triệu đồng mỗi hộ.",
    "Cuộc cách mạng công nghiệp 4.0 mở ra cơ hội.",
    "Tỷ lệ tăng 10-12% mỗi năm.",
    # numbers of documents
    "Quyết định số 03/2018/QĐ-TTg quy định mức chi.",
    "Nghị định 24/2014/NĐ-CP đã sửa đổi.",
    "Chỉ thị 35-CT/TW được quán triệt.",
    "Kế hoạch 100-KH/TU và Nghị quyết 26 của Trung ương.",
    "Thực hiện Đề án 05 của Trung ương.",
    "Quyết định 1500/QĐ-UBND của tỉnh.",
    "Thông tư số 12/2018 còn hiệu lực.",
    "Chi tiết có tại mục 3.2 và 4.5 của báo cáo.",
    "Bản đồ quy hoạch phân khu tỷ lệ 1/2000 được niêm yết.",
    "Xe biển số 30K2-2087 bị giữ.",
    "Cảnh vật ở Tam Đảo vô cùng kỳ lạ.",
    "Ông giữ hai nhiệm kỳ (2000-06) rồi nghỉ.",
    "Kết quả bỏ phiếu (3/5) đã được công bố.",
    "Theo khoản 2 và 3, điều 103 của bộ luật.",
    "Căn cứ văn bản số 5/6 của phòng.",
    # addresses, streets, units and schools named after days
    "Đoàn diễu hành trên đường 30/4.",
    "Xe dừng ở đường 3 Tháng 2.",
    "Phường 3/2 có hai tổ hòa giải.",
    "Trường THCS 19-5 đón chuẩn quốc gia.",
    "Nhà ở kiệt 12/5 bị sập.",
    "Số nhà 12/5 bị ngập.",
    "Mít tinh tại Quảng trường 10/3.",
    "Ngày hội 30/4 của khu phố.",
    "Công ty 22/12 trúng thầu.",
    "Nhà trên đường Cách mạng Tháng 8.",
    "Tổ 3/4 họp dân.",
    "Bệnh viện 19-8 tiếp nhận người bệnh.",
    # phone numbers, prices, counts, measures
    "Điện thoại 0912.345.678 trực cả đêm.",
    "Gọi số 0260.3862.301 để báo tin.",
    "Toàn tỉnh có 28.940 đảng viên.",
    "Đại hội có 2020 đảng viên dự.",
    "Giá 2.500 đồng một bó.",
    "Xã có 1500 hộ, 2000 người.",
    "Huyện trồng 2010 ha cà phê.",
    "Kinh phí hơn 2019 triệu đồng.",
    # terms, congresses, sessions, ages, Party age
    "Đại hội lần thứ XIII của Đảng.",
    "Ban Chấp hành khóa XII.",
    "Kỳ họp thứ 10 HĐND tỉnh khóa XI.",
    "Ông được tặng Huy hiệu 30 năm tuổi Đảng.",
    "Bà năm nào cũng về thăm quê.",
    "Cháu bé 39 tháng tuổi.",
    "Ông A Lăng, 47 tuổi, ở thôn 2.",
    # vague and habitual time
    "Hiện nay, đời sống bà con đã khá.",
    "Đến nay, xã đã có đường nhựa.",
    "Thời gian qua, huyện đã cố gắng.",
    "Nhiệm kỳ tới cần đổi mới.",
    "Hằng năm, làng mở hội mừng lúa mới.",
    "Bà con họp vào sáng thứ 2.",
    "Từ đầu nhiệm kỳ đến nay, Đảng bộ kết nạp nhiều đảng viên.",
    "Giữa nhiệm kỳ, Tỉnh ủy sơ kết.",
    "Những năm trước, đường rất lầy lội.",
    "Cũng vào cuối năm này, ông chuyển về Bạc Liêu.",
    "Suốt bao năm tháng qua, bà vẫn giữ kỷ vật.",
    "Phần thưởng cao quý này thuộc về nhân dân Đồng Nai.",
    "Trong những năm tới, xã sẽ khá hơn.",
    "Thu nhập năm sau cao hơn năm trước.",
    "Mỗi tháng 2 lần, chi bộ họp dân.",
    "Một năm thực hiện nghị quyết đã có chuyển biến.",
    "Mấy hôm nay trời trở lạnh.",
    "Ngày 19/5 hằng năm là ngày truyền thống.",
    "Ngày 26 tháng 3 hàng năm, đoàn viên gặp mặt.",
    "Tháng 5 hằng năm, bà con vào vụ mới.",
    # clock times and unanchored durations
    "Lúc 15 giờ 30, đám cháy được dập tắt.",
    "Xe chạy lúc 15:30 mỗi ngày.",
    "Bị cáo lĩnh 5 năm tù.",
    "Lớp học kéo dài trong 3 ngày.",
    "Sau 3 năm thực hiện, xã đã đạt chuẩn.",
    # the lunar calendar
    "Lễ hội vào ngày 10 tháng 3 âm lịch.",
    "Bà con nghỉ đến mùng 6 Tết.",
    "Làng mở hội tháng Giêng.",
    "Mất ngày 14 tháng 4 năm Canh Tý tại nhà riêng.",
    # days that the calendar does not have
    "Hạn chót là ngày 31/2.",
    "Biên bản ghi ngày 29/2/2019.",
    "Phiếu ghi ngày 31 tháng 4.",
    # words that only look like time
    "Cùng năm đồng chí khác, ông lên đường.",
    "Cách mạng tháng Tám thành công rực rỡ.",
    "Bà Mai và ông Nay là hai tổ trưởng.",
    "Cả đội có ba tháng năm ngày tập luyện.",
]

DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31))


def found(text: str, published: date | None = date(2020, 6, 15)) -> list[DateMention]:
    mentions = Dates().find(Article(text, Supplied(published=published)))
    return [m for m in mentions if isinstance(m, DateMention)]


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("date", marked, published="2020-06-15")


@pytest.mark.parametrize("marked", [*UNRESOLVED, *KNOWN_BY_YEAR])
def test_stays_open_without_a_reference_date(marked: str) -> None:
    check("date", marked)


@pytest.mark.parametrize("marked", IN_JANUARY)
def test_takes_the_nearer_year(marked: str) -> None:
    check("date", marked, published="2021-01-10")


@pytest.mark.parametrize("sentence", FINDS_NOTHING)
def test_finds_nothing(sentence: str) -> None:
    check("date", sentence, published="2020-06-15")


@pytest.mark.parametrize("marked", FINDS)
def test_spelling_of_the_characters_makes_no_difference(marked: str) -> None:
    """Tone placement, dashes, no-break spaces and case, all of the same length, change neither spans nor values."""
    text, _ = parse(marked)
    text = unicodedata.normalize("NFC", text)
    plain = [(m.start, m.end, m.value, m.modifier) for m in found(text)]
    variants = {
        text.replace("hoá", "hóa").replace("khoá", "khóa").replace("quý", "qúy"),
        text.replace("-", "–"),
        text.replace("–", "—"),
        text.replace(" ", "\u00a0"),
        text.upper() if len(text.upper()) == len(text) else text,
    }
    for variant in variants:
        assert [(m.start, m.end, m.value, m.modifier) for m in found(variant)] == plain, variant


@given(day=DAYS)
@settings(max_examples=150, deadline=None)
def test_every_way_to_print_a_day_is_read_back(day: date) -> None:
    d, m, y = day.day, day.month, day.year
    for printed in (
        f"{d}/{m}/{y}", f"{d:02d}/{m:02d}/{y}", f"{d}-{m}-{y}", f"{d}.{m}.{y}", f"{d} / {m} / {y}", f"ngày {d} tháng {m} năm {y}",
        f"sáng ngày {d:02d}/{m:02d}/{y}", f"{y}-{m:02d}-{d:02d}", f"{d:02d}/{m:02d}/{y} 15:18", f"Thứ Hai, {d:02d}/{m:02d}/{y}",
    ):  # fmt: skip
        mentions = found(f"Hội nghị họp {printed}, tại huyện.")
        assert [(x.value, x.start_date, x.end_date, x.resolution) for x in mentions] == [(day.isoformat(), day, day, "explicit")], printed


@given(day=DAYS, distance=st.integers(min_value=-150, max_value=150))
@settings(max_examples=150, deadline=None)
def test_a_day_without_year_is_the_nearest(day: date, distance: int) -> None:
    published = day + timedelta(days=distance)
    mentions = found(f"Sáng {day.day}/{day.month}, hội nghị khai mạc.", published)
    assert [m.start_date for m in mentions] == [day]


@given(first=DAYS, length=st.integers(min_value=1, max_value=400), dash=st.sampled_from([" - ", " – ", " đến ", " đến ngày "]))
@settings(max_examples=100, deadline=None)
def test_a_range_of_full_days_is_one_row(first: date, length: int, dash: str) -> None:
    last = first + timedelta(days=length)
    text = f"Từ ngày {first.day}/{first.month}/{first.year}{dash}{last.day}/{last.month}/{last.year}, đoàn làm việc."
    assert [(m.start_date, m.end_date, m.value) for m in found(text)] == [(first, last, f"{first}/{last}")]


@given(text=st.text(alphabet=" 0123456789/.-,ngàythánăm quýđếntừ()\n", max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_rows_in_order(text: str) -> None:
    mentions = sorted(found(unicodedata.normalize("NFC", text)), key=lambda m: m.start)
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert (mention.start_date is None) == (mention.end_date is None)
        assert mention.start_date is None or mention.end_date is None or mention.start_date <= mention.end_date
    for left, right in pairwise(mentions):
        assert left.end <= right.start


@pytest.mark.parametrize(
    "piece",
    [
        "12/6/2020 ",
        "cùng kỳ ",
        "cùng ngày ",
        "sau 20 năm chia tách huyện ",
        "3, 4, 5, ",
        "tháng 3, 4, ",
        "quý I, II, ",
        "ngày ",
        "năm trước ",
        "2015 - 2020 - ",
        "trước ",
        "tính đến tháng 3-2017 ",
        "trước ngày 30/6/2020, ",
        "(12/6), ",
        "13/6, ",
        "những tháng đầu năm ",
        "tháng 4 so với tháng trước ",
        "sau 2 năm thực hiện nghị quyết ",
    ],
)
@pytest.mark.parametrize("published", [date(2020, 6, 15), None])
def test_long_lines_take_linear_time(piece: str, published: date | None) -> None:
    def seconds(length: int) -> float:
        text = "Sáng 25/6, tỉnh họp. " + piece * (length // len(piece))
        start = time.process_time()
        found(text, published)
        return time.process_time() - start

    short = max(seconds(20_000), 0.01)
    assert seconds(160_000) < 40 * short
