"""Gives the offices of one sentence to its persons: a walk over the row of names, offices, marks and verbs.

đồng chí A Pớt - Phó Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh      after the name
Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lê Văn An                    before it
các đồng chí Phó Bí thư Tỉnh ủy: Lê Văn An, Trần Thị Bình       collective
bổ nhiệm ông Lê Văn An, Phó Giám đốc, giữ chức Giám đốc Sở      through a verb (`lexicons/appointments.csv`)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from pipeline.find._effects import Effects
from pipeline.find._items import Item
from pipeline.find._office_words import Piece, predicates, term_at
from pipeline.find._offices import Office, twins, with_body
from pipeline.find._tokens import Tokens
from pipeline.fold import fold
from pipeline.values.names import is_vietnamese

# a number of persons before the offices that they hold together: `5 người giữ chức`, `6 nhân sự đang giữ chức`
_COUNTED = re.compile(
    rf"(?:^|\s)(?:các|những|\d{{1,2}}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
    rf" (?:người|nhân sự|cán bộ|vị|cá nhân|đồng chí|ông|bà)(?: \w+){{0,2}} (?:giữ|giữ chức|giữ chức vụ|giữ chức danh|{fold('làm')}|{fold('là')})$"
)
_HELD = frozenset(["giữ", "chức", "vụ", "danh", fold("làm"), fold("là")])  # its last syllables
PARTY = re.compile(
    rf"(?<!\w)(?:đảng|bí thư|trung ương|{fold('ủy')} viên|(?:tỉnh|thành|huyện|quận|thị|quân|chi) {fold('ủy')}|chi bộ|[thqđ]?uv\w*)(?!\w)"
)
_ASIDE = (fold("ngoài"), "bên cạnh", "cùng với")
# between an office and its holder: `Chủ tịch UBND tỉnh | hiện nay, ông N`, `Giám đốc Sở | thời điểm đó là ông N`
_NOW = (*map(fold, ("hiện nay", "hiện tại", "khác", "mới", "còn lại")),)
_THEN = (*map(fold, ("thời điểm này", "thời điểm đó", "thời điểm ấy", "khi đó", "lúc đó", "bấy giờ", "lúc bấy giờ")),)
_BESIDES = (*map(fold, ("trực tiếp", "đồng thời", "hiện", "nay", "sau đó", "rồi", "được", "nay được", "sau đó được", "rồi được", "mới được")),)
_TOWARDS = (*map(fold, ("với", "của", "cho", "từ", "tới")),)
_BEAR_NAMES = (fold("xã"), fold("phường"), fold("huyện"), fold("quận"))
_OLD = fold("cũ")
# before the office of someone for whom the next one acts: `Thừa ủy quyền của | Chủ tịch nước, Bí thư Tỉnh ủy Lê Văn An trao …`
_FOR = tuple(map(fold, ("thay mặt", "thay mặt cho", "ủy quyền", "ủy quyền của", "thừa lệnh", "thừa lệnh của", "ủy nhiệm", "ủy nhiệm của")))
_ADDRESS = ("ông", "bà", "anh", "chị")
_SEAT = re.compile(rf"^uv|uv$|{fold('ủy')} viên$")


@dataclass(slots=True)
class Given:
    """An office given to a name; `status` by the words around, `run` counts the runs of offices in the sentence."""

    name: Item
    office: Office
    status: str
    rule: str
    run: int


@dataclass(slots=True)
class _Run:
    """Offices that follow each other: item indices, and where the run ends."""

    members: list[int]
    first: int
    last: int
    offices: list[Office] = field(default_factory=list)


class Walk(Effects):
    """Attachment in one sentence.

    `known` holds the names that have an office already, `recall` says whom an `ông` means; `career` is a line of a table of
    someone's offices; `demoted`: the sentence before said that those named here lost theirs. `opened` are the offices of a list
    that goes on in the next lines.
    """

    def __init__(
        self, tokens: Tokens, items: list[Item], known: set[str], recall: Callable[[str], Item | None], career: bool = False, demoted: bool = False
    ) -> None:
        super().__init__(tokens, items)
        self.known = known
        self.recall = recall
        self.career = career and not any(i.kind == "name" for i in items)
        self.opened: list[Given] = []
        self.given: list[Given] = []
        self.before_given: set[int] = set()  # items of names that have had an office before them
        self.runs = 0
        self.decided: str | None = None  # what a verb did to the office before: `bầu O đối với ông N`
        self.demoted = demoted
        self.stripped = demoted or "strip" in [item.value for item in items]

    def find_runs(self) -> Iterator[_Run]:
        reached = -1
        for index in [i for i, item in enumerate(self.items) if item.kind == "office"]:
            if index <= reached:
                continue
            run = _Run([index], index, index)
            while True:
                after = self.separator(run.last + 1)
                if self.kind(after) != "office" or (after == run.last + 1 and not self.seat(run.last)) or self.next_name(run.last + 1) is not None:
                    break
                if self.items[after].plural and not self.items[run.first].plural:
                    break
                run.members.append(after)
                run.last = after
            run.offices = self.completed(run)
            yield run
            reached = run.last

    def seat(self, index: int) -> bool:
        """A seat in a committee, whose comma the next office may lack: `Ủy viên BTV Tỉnh ủy | Chủ tịch HĐND tỉnh`, `HUV | Bí thư Đảng ủy xã`."""
        office = self.items[index].office
        return office is not None and _SEAT.search(fold(office.row["surface"])) is not None

    def completed(self, run: _Run) -> list[Office]:
        """The offices of a run, elliptical ones with the body of the next."""
        offices = [o for i in run.members if (o := self.items[i].office) is not None]
        for i in range(len(offices) - 2, -1, -1):
            office, donor = offices[i], offices[i + 1]
            same = office.row is donor.row and office.deputy != donor.deputy
            elliptical = same or (office.row["bare"] != "yes" and donor.row["bare"] != "yes")
            if not office.body and donor.body and office.place is None and elliptical and not office.row["body"]:
                offices[i] = with_body(office, replace(donor, body=self.without_chancellery(donor)))
        return [twin for office in offices for twin in twins(office)]

    def without_chancellery(self, office: Office) -> tuple[Piece, ...]:
        """`Tổng Thư ký, Chủ nhiệm Văn phòng | Quốc hội`: the first is of the assembly itself."""
        first, stop = office.body[0]
        chancellery = self.tokens.low[first : first + 2] == [fold("văn"), fold("phòng")] and stop > first + 2
        return ((first + 2, stop), *office.body[1:]) if chancellery else office.body

    def former(self, offices: list[Office]) -> list[Office]:
        """The offices that `nguyên` governs from before another one: where it stands once, those behind its own."""
        marked = [at for at, office in enumerate(offices) if office.prefix == "former"]
        behind = offices[marked[0] + 1 :] if len(marked) == 1 else []
        return behind if all(office.prefix is None for office in behind) else []

    def give(self, index: int, run: _Run, offices: list[Office], status: str, rule: str) -> None:
        item = self.items[index]
        marked = self.former(run.offices)
        for office in offices:
            former = any(one is office for one in marked) or office.prefix == "former" or self.gone(office)
            now = "former" if former or (self.stripped and self.stripped_of(index, self.in_party(office))) else status
            self.given.append(Given(item, office, now, rule, self.runs))
        if item.kind == "name":
            self.known.add(item.value)

    def gone(self, office: Office) -> bool:
        """An office of a unit that is no more: `Bí thư Quận ủy quận 5 | (cũ)`, `Chủ tịch UBND huyện Đăk Tô | cũ`."""
        behind = self.tokens.low[office.end : office.end + 2]
        return behind[:1] == [_OLD] or behind == ["(", _OLD]

    def in_party(self, office: Office) -> bool:
        pieces = (office.title, *office.body)
        return PARTY.search(" ".join(word for a, b in pieces for word in self.tokens.low[a:b])) is not None

    def stripped_of(self, index: int, in_party: bool) -> bool:
        """`cách tất cả chức vụ` (`trong Đảng`: those of the Party) of the person: behind it, or before it in the same part of the sentence.

        Behind a `;` only where the list of persons began before it.
        """
        for at in (i for i, item in enumerate(self.items) if item.kind == "verb" and item.value == "strip"):
            first, last = sorted((at, index))
            ends = next((i for i in range(first, last) if self.mark(i, ";") and self.kind(i + 1) != "office"), last)
            stop = self.items[at].stop
            if not in_party and "đảng" in self.tokens.low[stop : stop + 2]:
                continue
            if ends == last or (at < index and any(self.named(i) for i in range(at, ends))):
                return at < index or not (any(self.named(i) for i in range(index + 1, at)) or self.done_to(at))
        return self.demoted and in_party

    def attach(self) -> list[Given]:
        for run in list(self.find_runs()):
            self.runs += 1
            self.attach_run(run)
        return self.given

    def attach_run(self, run: _Run) -> None:
        """Gives the run to its persons."""
        self.called_village(run)
        after = run.last + 1
        if self.career:
            self.career_line(run)
            return
        effect, direct = self.effect(run.first)
        if effect is None and self.decided is not None and self.decided_too(run):
            effect, direct = self.decided, True
        if self.collective_word(run) and effect != "propose":
            targets = self.collective(after, self.number_of(run.first))
            for index in targets:
                self.give(index, run, run.offices, "former" if effect == "remove" else "current", "collective")
                self.before_given.add(index)
            if self.goes_on(after, targets):
                self.opened = self.placeholders(run, "collective")
            if targets:
                return
        forward = self.next_name(after)
        if forward is not None and self.kind(after) == "plural":
            targets = self.name_list(forward)
            for index in targets:
                self.give(index, run, run.offices, self.status(effect) or "current", "collective")
                self.before_given.add(index)
            return
        back = self.name_before(run.first)
        if forward == after and ((effect == "appoint" and direct) or self.dashed(run, back)) and self.called_after(run):
            forward = None
        if forward is not None:
            self.forward(run, forward, back, effect)
            return
        if direct and effect and not (effect == "appoint" and not self.leading() and self.introduced(run)):
            self.by_verb(run, effect)
            return
        if back is None:
            back = self.biography(run.first)
        if back is None and self.told(run.first):
            for index in self.recalled(run.first):
                self.give(index, run, run.offices, "former", "past")
            return
        if back is not None:
            if not self.of_another(run) and not self.envoy(run, back) and not self.aside(run, back):
                self.after_name(run, back)
            return
        self.loose(run)

    def decided_too(self, run: _Run) -> bool:
        """One more office that the same verb gives or takes: `phê chuẩn bầu O đối với ông A | và chức vụ | O | đối với ông B`."""
        noun = self.verb(run.first - 1, "noun")
        at = run.first - 1 - noun
        return (self.word(at, "và") or (noun and self.mark(at, ",;"))) and bool(self.objects(run.last + 1, self.decided or ""))

    def dashed(self, run: _Run, back: int | None) -> bool:
        """An office that a dash or a bracket gives to the name before it."""
        return back is not None and back not in self.before_given and self.mark(run.first - 1, "-(")

    def called_after(self, run: _Run) -> bool:
        """`bầu ông N giữ chức Chủ tịch UBND phường | Nguyễn Trung Trực`: a place that bears a person's name, for N gets the office; it is read so."""
        office, item = run.offices[-1], self.items[run.last + 1]
        if office.place is not None or not office.body or self.tokens.low[office.body[-1][1] - 1] not in _BEAR_NAMES or not self.subjects(run.first):
            return False
        term = term_at(self.tokens, item.stop)
        run.offices[-1] = replace(office, place=(item.first, item.stop), end=item.stop, term=term[0] if term else None)
        item.kind = "word"
        return True

    def called_village(self, run: _Run) -> None:
        """`Trưởng thôn | Hà Lũy, ông Lê Văn An`, `ông Lê Văn An, Trưởng thôn | Hà Lũy`: beside the holder two capitals are the village."""
        office, at = run.offices[-1], run.last + 1
        if office.place is not None or (office.level or office.row["level"]) != "village" or self.kind(at) != "name":
            return
        name = self.items[at]
        beside = self.mark(at + 1, ",") and self.kind(at + 2) == "honorific" and self.items[at + 2].value in _ADDRESS and self.named(at + 3)
        back = self.name_before(run.first)
        told = back is not None and back not in self.before_given and self.mark(run.first - 1, ",-(") and not self.word(run.members[-1] - 1, "và")
        if (beside or told) and name.stop - name.first == 2:
            first = office.body_word[0] if office.body_word and office.body_word[1] == name.first else name.first
            run.offices[-1] = replace(office, place=(first, name.stop), end=name.stop)
            run.last = at

    def career_line(self, run: _Run) -> None:
        """`7/1995 - 12/1996: Phó Chánh Thanh tra …`: an office of the person whom the text is about."""
        subject = self.recall("")
        if subject is not None and not self.items[run.first].plural:
            self.items.append(subject)
            lasting = re.search(r"(?<!\w)nay(?!\w)", " ".join(self.tokens.low[:20])) is not None
            self.give(len(self.items) - 1, run, run.offices, "current" if lasting else "former", "period")

    def collective_word(self, run: _Run) -> bool:
        """A plural word before the offices: `các đồng chí Phó Bí thư`, `5 người giữ chức Phó Chủ tịch`."""
        first = run.first
        if self.items[first].plural or self.kind(first - 1) == "plural" or (self.kind(first - 2) == "plural" and self.kind(first - 1) == "verb"):
            return True
        start = self.items[first].first
        low = self.tokens.low
        return start > 0 and low[start - 1] in _HELD and _COUNTED.search(" ".join(low[max(0, start - 9) : start])) is not None

    def goes_on(self, after: int, targets: list[int]) -> bool:
        """Whether a list of names goes on behind the sentence: it ends in a colon, or its last person in `;`."""
        last = len(self.items) - 1
        return (not targets and self.mark(after, ":") and after == last) or (bool(targets) and self.mark(last, ";,"))

    def forward(self, run: _Run, forward: int, back: int | None, effect: str | None) -> None:
        """Offices directly before a name; some may belong to the name before them."""
        offices = self.own(run)
        if self.candidate(run) or (effect is None and self.verb(run.first - 1, "noun") and offices[-1].term is not None):
            return  # `kiện toàn chức danh Phó Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021 | Đồng chí N …`
        if back is not None and back not in self.before_given:
            split = 0
            name = self.items[back]
            coordinated = len(run.members) > 1 and self.word(run.members[-1] - 1, "và")
            fresh = len(offices) > 1 and name.kind == "name" and name.value not in self.known and self.mark(run.first - 1, ",-(")
            if coordinated or fresh:
                split = len(offices) - 1
            if split:
                self.give(back, run, offices[:split], "current", "after_name")
                offices = offices[split:]
        status = "current"
        if effect in ("remove", "past", "period") and not self.own_office_verb(forward):
            status = "former" if effect == "remove" and self.kind(run.first - 1) == "verb" else "current"
        self.give(forward, run, offices, status, "before_name")
        self.before_given.add(forward)

    def own(self, run: _Run) -> list[Office]:
        """The offices of a run without that for whose holder the person acts."""
        first = self.items[run.first].first
        deputed = len(run.members) > 1 and " ".join(self.tokens.low[max(0, first - 3) : first]).endswith(_FOR)
        if not (deputed and self.mark(run.members[1] - 1, ",")):
            return run.offices
        return [office for office in run.offices if office.start >= self.items[run.members[1]].first]

    def introduced(self, run: _Run) -> bool:
        """`Người chủ trì là Chủ tịch huyện Nam Trà My, ông N.`: nobody is named before."""
        after = run.last + 1
        introduced = self.mark(after, ",") and self.kind(after + 1) == "honorific" and self.named(after + 2)
        return introduced and not any(item.kind in ("name", "short", "honorific") for item in self.items[: run.first])

    def candidate(self, run: _Run) -> bool:
        """`ứng viên Tổng thống Hillary Clinton`: the office is not held."""
        first = self.items[run.first].first
        return self.tokens.low[max(0, first - 2) : first] == ["ứng", "viên"] or self.tokens.low[max(0, first - 2) : first] == ["cử", "viên"]

    def of_another(self, run: _Run) -> bool:
        """A single capital behind the office of a state: `Tổng thống Mỹ Donald Trump, Tổng thống Nga Putin`."""
        office, after = run.offices[-1], self.items[run.last].stop
        first = self.items[run.last].office
        after = first.after if first is not None else after
        if office.row["level"] not in ("other", "central") or after >= len(self.tokens.low):
            return False
        return self.tokens.cap[after] and not is_vietnamese(self.tokens.low[after])

    def aside(self, run: _Run, back: int) -> bool:
        """`Ngoài ông N, Thủ tướng cũng kỷ luật …`: the holder of the office acts, N stands aside."""
        lead = back - (self.kind(back - 1) in ("honorific", "plural")) - 1
        return self.word(lead, *_ASIDE) and self.mark(run.first - 1, ",") and self.kind(run.last + 1) in ("word", "verb")

    def envoy(self, run: _Run, back: int) -> bool:
        """`gửi Tổng Thư ký Liên hợp quốc António Guterres, đại sứ Iran nêu rõ …`: the name has its office before it."""
        return back in self.before_given and self.mark(run.first - 1, ",") and run.offices[0].row["level"] == "other"

    def own_office_verb(self, index: int) -> bool:
        return self.kind(index + 1) == "verb"

    def after_name(self, run: _Run, back: int) -> None:
        status = "current"
        if self.opening.startswith("trước đó") and self.moved_on(run.last + 1):
            status = "former"
        listed = self.listed_before(back)
        if self.items[run.first].plural and not listed:
            listed = self.counted(run, back)
            if not listed:
                return  # `ông N … cùng các bộ trưởng`
        targets = [*listed, back]
        for index in targets:
            self.give(index, run, run.offices, status, "after_name")

    def counted(self, run: _Run, back: int) -> list[int]:
        """The others of as many as are counted: `ông A và ông B - hai Phó Chủ tịch UBND tỉnh`."""
        names = self.coordinated(back)
        return names[:-1] if self.number_of(run.first) == len(names) else []

    def listed_before(self, index: int) -> list[int]:
        """Names without an office that a plural word lists right before: `các đồng chí A, B và C, Phó Chủ tịch UBND tỉnh`."""
        found: list[int] = []
        at = index - 1
        while True:
            if self.kind(at) == "honorific":
                at -= 1
            if not (self.mark(at, ",") or self.word(at, "và")):
                break
            at -= 1
            if self.kind(at) != "name" or any(g.name is self.items[at] for g in self.given) or self.items[at].value in self.known:
                return []
            found.insert(0, at)
            at -= 1
        if self.mark(at, ":"):
            at -= 1
        return found if self.kind(at) == "plural" else []

    def by_verb(self, run: _Run, effect: str) -> None:
        """`được bầu giữ chức O`, `miễn nhiệm chức vụ O đối với N`, `thôi giữ chức O`."""
        after = run.last + 1
        status = self.status(effect)
        if status is None or any(self.held_by_state(o) for o in run.offices):
            return
        target = False
        leading = self.leading()
        for index in self.objects(after, effect):
            self.give(index, run, run.offices, status, effect)
            target = True
        if target:
            self.decided = effect
            return
        beside = self.mark(after, ",") and self.kind(after + 1) == "honorific"  # `…, với cương vị O, ông N`
        subjects = (self.later_subject(after) if effect == "role" and beside else []) or self.subjects(run.first)
        first_named = self.served(run.first) and not any(map(self.named, range(run.first)))
        if not subjects and (leading or effect in ("role", "past", "period") or first_named or (beside and effect == "remove")):
            subjects = self.later_subject(after)
        if not subjects and not self.blocked(0, run.first):
            subjects = self.recalled(run.first)
        if self.items[run.first].plural and len(subjects) < 2:
            return  # `bổ nhiệm nhiều trưởng phòng`
        if leading == "trước khi" and effect == "appoint" and self.runs > 1:
            status = "former"
        later = after + self.mark(after, ",")
        if self.kind(later) == "word" and self.items[later].value.startswith(("rồi", "sau đó")):
            status = "former"
        if status == "current" and run.offices[-1].term is None and self.closed_behind(after):
            status = "former"
        # `giữ chức Phó Giám đốc, rồi Giám đốc`: the first is over
        steps = [at for at in range(run.first, run.last) if self.word(at, "rồi")]
        over = sum(member < steps[-1] for member in run.members) if steps and len(run.offices) == len(run.members) else 0
        for index in subjects:
            self.give(index, run, run.offices[:over], "former", effect)
            self.give(index, run, run.offices[over:], status, effect)
        self.succession(run)

    def recalled(self, index: int) -> list[int]:
        """The person of a sentence before whom an `ông`, `bà`, `đồng chí` before `index` means, or nobody at all: `Từ năm 1995 là Bí thư …`."""
        if self.timed(index):
            subject = self.recall("")
            if subject is not None:
                self.items.append(subject)
                return [len(self.items) - 1]
        for at in range(index):
            stop = self.items[at].stop
            capital = stop < len(self.tokens.low) and self.tokens.cap[stop]
            if self.kind(at) == "honorific" and not capital and not self.named(at + 1) and self.kind(at + 1) not in ("office", "honorific"):
                subject = self.recall(self.tokens.printed(self.items[at].first, self.items[at].stop).lower())
                if subject is not None:
                    self.items.append(subject)
                    return [len(self.items) - 1]
                break
        return []

    def succession(self, run: _Run) -> None:
        """`giữ chức quyền Bí thư Huyện ủy, thay ông N (nghỉ hưu)`: N held it, and not as acting one."""
        for index in range(run.last + 1, min(run.last + 4, len(self.items))):
            if self.kind(index) == "verb" and self.items[index].value == "succeed":
                target = self.next_name(index + 1)
                if target is not None and self.kind(target + 1) != "office":
                    self.give(target, run, [self.proper(office) for office in run.offices], "former", "succeeded")
                return

    def proper(self, office: Office) -> Office:
        """Without the term, and without `quyền`."""
        first, stop = office.title
        first += self.tokens.low[first] == "quyền"
        return replace(office, term=None, start=max(office.start, first), title=(first, stop))

    def subjects(self, index: int) -> list[int]:
        """The nearest person before; with a plural word all the persons that it lists."""
        at = index - 1
        same = False  # behind a `;` that a verb follows: `ông N sinh năm 1972; quê Hưng Yên; | từng giữ chức O`
        while at >= 0 and not self.named(at):
            same = same or (self.mark(at, ";") and self.kind(at + 1 + self.word(at + 1, *_BESIDES)) == "verb")
            if (self.mark(at, ";") and not same) or (self.kind(at) == "plural" and self.kind(at + 1) in ("word", "verb")):
                return []  # `ông N và các đồng chí lãnh đạo sở là thành viên Đoàn giám sát`, `ông N chúc mừng các vị được bầu làm O`
            at -= 1
        if at < 0 or self.blocked(at + 1, index) or self.appoints(at, index):
            return []
        if self.mark(at - 1, "(") and self.mark(at + 1, ")") and self.named(at - 2):
            at -= 2  # `Lê Văn An (Ba Khang) được bầu làm …`
        return self.plural_list(at)

    def loose(self, run: _Run) -> None:
        """Offices without a name next to them: `Chủ tịch UBND xã, ông N, cho biết`, `Bí thư Huyện ủy là ông N`, `Trưởng đoàn: N`."""
        after = run.last + 1
        if self.items[run.first].plural:
            return
        status = "former" if self.verb(after, "past") or self.word(after, *_THEN) else "current"
        after = self.over_election(after + self.word(after, *_NOW, *_THEN))
        comma = self.mark(after, ",")
        if not (self.mark(after, ",-:") or self.said(after)):
            return
        target = self.next_name(after + 1 + 2 * (self.kind(after + 1) == "plural" and self.mark(after + 2, ":")))
        if target is None:
            if self.heads(run):
                self.opened = self.placeholders(run, "before_name")
        elif self.kind(after + 1) == "plural" and not self.mark(after, ",-:"):
            for index in self.name_list(target):  # `Phó Bí thư là hai đồng chí A và B`
                self.give(index, run, run.offices, status, "collective")
                self.before_given.add(index)
        elif (
            self.kind(after + 1) != "plural"
            and (self.said(after) or self.mark(after, ":") or not self.office_own(target))
            and (not comma or self.beside(run, after + 1, target))
        ):
            self.give(target, run, run.offices, status, "before_name")
            self.before_given.add(target)

    def over_election(self, index: int) -> int:
        """Behind the verb between an office and its holder: `Chủ tịch UBND tỉnh | được chỉ định | là ông N`, `| được bầu | là bà N`."""
        at = index + self.word(index, "được", "mới được", "vừa được")
        passive = self.verb(at, "appoint") and "được" in self.tokens.low[self.items[index].first : self.items[at].stop]
        return at + 1 if passive and self.said(at + 1) else index

    def heads(self, run: _Run) -> bool:
        """An office on a line of its own, before a colon: the next line names the holder."""
        return self.mark(run.last + 1, ":") and run.last + 2 == len(self.items) and all(item.kind == "mark" for item in self.items[: run.first])

    def placeholders(self, run: _Run, rule: str) -> list[Given]:
        return [Given(Item("name", 0, 0), office, "current", rule, self.runs) for office in run.offices]

    def beside(self, run: _Run, first: int, target: int) -> bool:
        """Whether the name behind a comma is the holder's: `Chủ tịch UBND xã, ông N, cho biết`, `Chủ tịch UBND xã, N cho biết`.

        Not `nói với Bí thư Huyện ủy, ông An cho biết`: he speaks to the holder.
        """
        lead = self.items[run.first - 1] if run.first else None
        if lead is not None and lead.kind == "plural":
            return False
        if self.kind(first) == "honorific":
            return not (self.items[target].kind == "short" and lead is not None and lead.kind == "word" and lead.value.endswith(_TOWARDS))
        alone = self.items[target].kind == "name" and not any(map(self.named, range(run.first)))
        return alone and predicates().at(self.tokens, self.items[target].stop) is not None
