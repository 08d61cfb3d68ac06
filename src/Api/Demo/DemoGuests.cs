using System.Globalization;
using System.Text;

namespace HotelPrivacy.Api.Demo;

/// <summary>Invented guests as a PMS would export them. Phones use a number range that is not handed out, e-mails example.com.</summary>
internal static class DemoGuests
{
    public const int Count = 2000;

    private const int Seed = 20261124;
    private const int YearsOfStays = 3;

    private static readonly string[] FamilyZh = ["王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "高", "罗", "欧阳", "司马"];
    private static readonly string[] GivenZh = ["伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀英", "建国", "晓东", "思雨", "子涵", "浩然", "雨桐"];
    private static readonly string[] FamilyEn = ["Smith", "O'Neill", "Garcia", "Müller", "Tanaka", "Kim", "Dubois", "Rossi", "Novak", "Svensson", "van Dijk", "Ivanova"];
    private static readonly string[] GivenEn = ["James", "Mary", "Lucas", "Emma", "Kenji", "Ji-woo", "Chloé", "Luca", "Petra", "Astrid", "Jan", "Olga"];
    private static readonly string[] CountriesEn = ["GBR", "IRL", "ESP", "DEU", "JPN", "KOR", "FRA", "ITA", "CZE", "SWE", "NLD", "RUS"];
    private static readonly string[] Cities = ["杭州市西湖区", "上海市浦东新区", "北京市朝阳区", "广州市天河区", "成都市锦江区", "南京市鼓楼区", "苏州市姑苏区"];
    private static readonly string[] Statuses = ["Check-Out", "Check-Out", "Check-Out", "Check-Out", "Canceled", "No-Show"];

    public static IReadOnlyDictionary<string, string> Mapping { get; } = new Dictionary<string, string>
    {
        ["externalRef"] = "{ref}",
        ["familyName"] = "family",
        ["givenName"] = "given",
        ["email"] = "email",
        ["phone"] = "phone",
        ["idType"] = "id_type",
        ["idNumber"] = "id_number",
        ["nationality"] = "nationality",
        ["birthDate"] = "birth_date",
        ["address"] = "address",
        ["arrival"] = "arrival",
        ["nights"] = "nights",
        ["room"] = "room",
        ["status"] = "status",
    };

    public static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"G-{number:D5}");

    public static byte[] Csv(DateOnly today)
    {
        var choice = new SeededChoice(Seed);
        var csv = new StringBuilder("ref,family,given,email,phone,id_type,id_number,nationality,birth_date,address,arrival,nights,room,status\n");
        for (var number = 1; number <= Count; number++)
        {
            var arrival = today.AddDays(30 - choice.Below((365 * YearsOfStays) + 30));
            var birth = new DateOnly(1950, 1, 1).AddDays(choice.Below(365 * 55));
            var status = arrival > today ? "Booked" : choice.Of(Statuses);
            var person = choice.Below(5) == 0 ? Foreigner(choice, number) : Resident(choice, number, birth);
            csv.Append(CultureInfo.InvariantCulture, $"{Reference(number)},{person},{birth:yyyy-MM-dd},{choice.Of(Cities)}{choice.Below(300) + 1}号,{arrival:yyyy-MM-dd},{choice.Below(6) + 1},{(choice.Below(12) + 3) * 100 + choice.Below(24) + 1},{status}\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string Resident(SeededChoice choice, int number, DateOnly birth) => string.Create(
        CultureInfo.InvariantCulture,
        $"{choice.Of(FamilyZh)},{choice.Of(GivenZh)},g{number}@example.com,+86 199 0{choice.Below(10)}{choice.Below(10)}{choice.Below(10)} {number:D4},居民身份证,330106{birth:yyyyMMdd}{number % 1000:D3}{choice.Below(10)},CHN");

    private static string Foreigner(SeededChoice choice, int number)
    {
        var at = choice.Below(FamilyEn.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{FamilyEn[at]},{GivenEn[at]},g{number}@example.com,+44 7700 90{number % 10000:D4},passport,E{number:D8},{CountriesEn[at]}");
    }
}
