using System.Collections.Frozen;
using System.Globalization;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>The beginning of a CSV file and a mapping to start from, for the person who makes the mapping. Holds guest data.</summary>
/// <param name="Encoding">Name of the encoding found, such as utf-8 or gb18030.</param>
/// <param name="Separator">The separator found.</param>
/// <param name="Columns">The header.</param>
/// <param name="Rows">The first rows; a row may have more or fewer values than the header.</param>
/// <param name="SuggestedMapping">Field to column for the headers that are known; without <c>externalRef</c> when no column looks like a guest's id.</param>
internal sealed record CsvPreview(
    string Encoding,
    char Separator,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    IReadOnlyDictionary<string, string> SuggestedMapping)
{
    private static readonly string[] DateFormats = ["dd-MM-yyyy", "MM-dd-yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy"];

    /// <summary>Known headers, letters and digits only: English, Chinese and the stock exports 10 (clients) and 11 (reservations) of HotelDruid.</summary>
    private static readonly FrozenDictionary<string, string> Known = new[]
    {
        ("externalRef", "id guestid clientid customerid profileid guestnumber externalref externalid 客人编号 客户编号 客史编号 宾客编号 档案号 编号"),
        ("familyName", "surname lastname familyname 姓 姓氏"),
        ("givenName", "name firstname givenname forename 名 名字"),
        ("fullName", "fullname guestname guest 姓名 客人姓名 宾客姓名 住客姓名"),
        ("middleName", "middlename"),
        ("nickname", "nickname 昵称"),
        ("title", "title salutation 称谓 称呼"),
        ("gender", "sex gender 性别"),
        ("email", "email emailaddress mail 邮箱 电子邮箱 电子邮件"),
        ("email2", "2ndemail email2"),
        ("email3", "certifiedemail email3"),
        ("phone", "telephone phone phonenumber mobile mobilephone cell 电话 手机 手机号 手机号码 联系电话"),
        ("phone2", "2ndtelephone phone2"),
        ("phone3", "3rdtelephone phone3"),
        ("fax", "fax 传真"),
        ("idType", "idtype documenttype 证件类型"),
        ("idNumber", "idnumber documentnumber passportnumber passport 证件号 证件号码 身份证 身份证号 身份证号码 护照号"),
        ("idIssuingCountry", "idcountry issuingcountry documentcountry 发证国家"),
        ("idExpiry", "idexpiry documentexpiry 证件有效期"),
        ("nationality", "nationality 国籍"),
        ("birthDate", "dateofbirth birthdate birthday dob 出生日期 生日"),
        ("birthPlace", "birthplace placeofbirth 出生地"),
        ("address", "address street 地址 住址 联系地址"),
        ("postalCode", "postalcode postcode zip zipcode 邮编 邮政编码"),
        ("city", "city cityofresidency 城市"),
        ("region", "region state province regionofresidency 省 省份"),
        ("country", "country nationofresidency 国家"),
        ("language", "language 语言"),
        ("vehiclePlate", "vehicleplate licenseplate carregistration 车牌 车牌号"),
        ("taxNumber", "taxnumber taxid taxcode 税号"),
        ("vatNumber", "vatnumber"),
        ("occupation", "occupation profession 职业"),
        ("company", "company companyname 公司 单位 工作单位"),
        ("loyaltyNumber", "loyaltynumber membershipnumber 会员号 会员卡号"),
        ("stayRef", "reservation reservationid reservationnumber bookingid bookingnumber confirmationnumber 订单号 预订号"),
        ("arrival", "arrival arrivaldate checkin checkindate 入住日期 到店日期 抵店日期 入住时间"),
        ("departure", "departure departuredate checkout checkoutdate 离店日期 退房日期 离店时间"),
        ("nights", "nights 间夜 晚数 房晚"),
        ("room", "room roomnumber occupiedunit unit 房号 房间号"),
        ("status", "status reservationstatus 状态 订单状态"),
        ("channel", "channel source origin distributionchannel 渠道 来源"),
        ("adults", "adults 成人 成人数"),
        ("children", "children 儿童 儿童数"),
        ("notes", "comment comments notes remarks 备注"),
    }
        .SelectMany(field => field.Item2.Split(' ').Select(header => KeyValuePair.Create(header, field.Item1)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the first rows of a file.</summary>
    /// <exception cref="ImportRefused">The file cannot be imported as CSV at all.</exception>
    public static async Task<CsvPreview> ReadAsync(ImportSource source, int rows, CancellationToken cancel)
    {
        var form = await CsvForm.SurveyAsync(source, cancel);
        await using var file = await form.OpenAsync(source, cancel);
        await file.ReadHeaderAsync(cancel);
        var first = new List<IReadOnlyList<string>>();
        while (first.Count < rows && await file.ReadAsync(cancel))
        {
            first.Add([.. Enumerable.Range(0, file.FieldCount).Select(place => LenientText.Decode(file.GetSpan(place), out _))]);
        }

        return new(form.Encoding.WebName, form.Separator, file.Headers, first, Suggest(file.Headers, first));
    }

    private static Dictionary<string, string> Suggest(IReadOnlyList<string> columns, List<IReadOnlyList<string>> rows)
    {
        var mapping = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var place = 0; place < columns.Count; place++)
        {
            if (Known.TryGetValue(string.Concat(columns[place].Where(char.IsLetterOrDigit)), out var field) && mapping.TryAdd(field, columns[place])
                && field == "birthDate" && DateFormatOf(rows.Where(row => row.Count > place).Select(row => row[place])) is { } format)
            {
                mapping["dateFormat"] = format;
            }
        }

        if (!mapping.ContainsKey("arrival"))
        {
            foreach (var field in CsvMapping.StayKeys)
            {
                mapping.Remove(field);
            }
        }

        return mapping;
    }

    /// <summary>The one day-first or month-first form that fits every date; null when both do or none does, as then a person has to say.</summary>
    private static string? DateFormatOf(IEnumerable<string> values)
    {
        var dates = values.Where(value => value.Length > 0).ToList();
        var fitting = DateFormats
            .Where(format => dates.TrueForAll(date => DateOnly.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
            .ToList();
        return dates.Count > 0 && fitting.Count == 1 ? fitting[0] : null;
    }
}
