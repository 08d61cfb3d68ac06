using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>Whoever takes the disk, or reads what the server says, finds nobody.</summary>
[Collection(HostCollection.Name)]
public sealed class PlaintextScanTests
{
    private const int Rows = 5000;

    private const string Mapping =
        """
        {"externalRef":"no","familyName":"family","givenName":"given","email":"mail","phone":"tel","idType":"doctype","idNumber":"doc","nationality":"nat",
         "arrival":"from","departure":"to","notes":"remark"}
        """;

    private static readonly string[] Identifying =
        ["familyName", "givenName", "nickname", "email", "email2", "email3", "phone", "phone2", "phone3", "idNumber"];

    [SharedFact]
    public async Task Nothing_of_any_guest_lies_in_a_file_or_is_said_in_the_clear()
    {
        var data = ApiProcess.NewDataDirectory();
        var home = data.Parent!.FullName;
        var temporary = Directory.CreateDirectory(Path.Combine(home, "temp")).FullName;
        (string, string)[] settings = [("TMPDIR", temporary), ("DOTNET_EnableDiagnostics", "0"), ("Logging:LogLevel:Default", "Debug"), ("Logging:LogLevel:Microsoft.AspNetCore", "Debug")];
        try
        {
            var sought = Enumerable.Range(1, Rows).Where(row => row % 25 == 0).SelectMany(row => Person.Of(row).Values(row)).ToList();
            StartedImport import;
            string said;
            await using (var first = await ApiProcess.StartAsync(data.FullName, settings))
            {
                using var client = await first.AdministratorAsync();
                import = await client.StartImportAsync(await first.HotelAsync(), "csv", Person.Csv(Rows), Mapping);
                await first.KillAsync();
                said = first.Output;
            }

            // Killed while the upload lies there: sealed, and never a copy elsewhere.
            Assert.NotEmpty(Directory.GetFiles(Path.Combine(data.FullName, "uploads")));
            Assert.Empty(new PlaintextScan(sought).InFolder(home));

            await using var second = await ApiProcess.StartAsync(data.FullName, settings);
            using var again = await second.AdministratorAsync();
            Assert.Equal(Rows, (await again.EndOfAsync(import)).Count("guestsCreated"));
            var hotel = await second.HotelAsync();
            await again.ImportAsync(hotel, "hoteldruid", await File.ReadAllBytesAsync(Imports.Shared("hoteldruid/hoteld_backup.php.gz")));
            sought.AddRange(await RevealAllAsync(again, hotel));
            await MisuseAsync(again, hotel, Person.Of(25));

            var scan = new PlaintextScan(sought);
            Assert.Empty(scan.InFolder(home));
            await second.KillAsync();
            Assert.Empty(scan.InFolder(home));
            said += second.Output;
            Assert.Contains("guests/search", said, StringComparison.Ordinal);
            Assert.Empty(scan.In(Encoding.UTF8.GetBytes(said)));
            Assert.Empty(Directory.GetFiles(Path.Combine(data.FullName, "uploads")));
        }
        finally
        {
            data.Parent!.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("UTF-16LE")]
    [InlineData("UTF-16BE")]
    [InlineData("base64 0")]
    [InlineData("base64 1")]
    [InlineData("base64 2")]
    [InlineData("JSON")]
    public void A_value_planted_in_a_file_is_found_in_every_form(string form)
    {
        const string value = "席阳 Wexcombe-Ångström";
        var bytes = form switch
        {
            "UTF-8" => Encoding.UTF8.GetBytes(value),
            "UTF-16LE" => Encoding.Unicode.GetBytes(value),
            "UTF-16BE" => Encoding.BigEndianUnicode.GetBytes(value),
            "JSON" => JsonSerializer.SerializeToUtf8Bytes(value),
            _ => Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{"ab"[..(form[^1] - '0')]}{value} and more"))),
        };
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "hosts", Guid.NewGuid().ToString("N")));
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "other.log"), Encoding.UTF8.GetBytes("Ottoline walked by."));
            File.WriteAllBytes(Path.Combine(folder.FullName, "planted.db"), [1, 2, 3, .. bytes, 255]);
            var scan = new PlaintextScan([("the name", value)]);

            Assert.StartsWith("planted.db: the name", Assert.Single(scan.InFolder(folder.FullName)), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Reveals every guest of the hotel: what is shown is what must be nowhere else.</summary>
    private static async Task<List<(string Label, string Value)>> RevealAllAsync(HttpClient client, Guid hotel)
    {
        var values = new List<(string, string)>();
        foreach (var guest in (await client.GetJsonAsync($"/api/v1/guests?hotelId={hotel}&limit=200")).GetProperty("items").EnumerateArray())
        {
            using var answer = await client.PostAsJsonAsync($"/api/v1/guests/{guest.Text("id")}/reveal", new { fields = Identifying, purpose = "acceptance" });
            await answer.ShouldBeAsync(HttpStatusCode.OK);
            var shown = (await answer.JsonAsync()).GetProperty("fields");
            var fields = Identifying.Select(field => (Field: field, Value: shown.GetProperty(field).GetString())).Where(field => field.Value is not null).ToDictionary(field => field.Field, field => field.Value!);
            var (family, given) = (fields["familyName"], fields.GetValueOrDefault("givenName", ""));
            string[] names = [family, given, family + given, $"{given} {family}", $"{family} {given}"];
            var label = $"guest {guest.Text("externalRef")}";
            var ofGuest = names.Select(name => ($"{label} name", name))
                .Concat(fields.Select(field => ($"{label} {field.Key}", field.Value)))
                .Concat(fields.Where(field => field.Key.StartsWith("phone", StringComparison.Ordinal)).Select(field => ($"{label} digits", string.Concat(field.Value.Where(char.IsAsciiDigit)))))
                .Where(value => PlaintextScan.CanTell(value.Item2)).Distinct().ToList();
            Assert.NotEmpty(ofGuest);
            values.AddRange(ofGuest);
        }

        Assert.Equal(31, values.Select(value => value.Item1.Split(' ')[1]).Distinct().Count());
        return values;
    }

    /// <summary>Requests with a guest's data in them, refused and answered: none of it may stay anywhere.</summary>
    private static async Task MisuseAsync(HttpClient client, Guid hotel, Person person)
    {
        (string Url, object Body, HttpStatusCode Expected)[] requests =
        [
            ("/api/v1/guests/search", new { hotelId = hotel, name = $"{person.Given} {person.Family}" }, HttpStatusCode.OK),
            ("/api/v1/guests/search", new { hotelId = hotel, phone = person.Family }, HttpStatusCode.BadRequest),
            ("/api/v1/guests", new { hotelId = hotel, externalRef = "X-1", profile = new { surname = person.Family } }, HttpStatusCode.BadRequest),
            ("/api/v1/guests", new { hotelId = hotel, externalRef = "X-2", profile = new { familyName = person.Family, givenName = person.Given, email = person.Email } }, HttpStatusCode.Created),
            ("/api/v1/guests", new { hotelId = hotel, externalRef = "X-2", profile = new { familyName = person.Family } }, HttpStatusCode.Conflict),
        ];
        foreach (var (url, body, expected) in requests)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(body) };
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
            using var answer = await client.SendAsync(request);
            await answer.ShouldBeAsync(expected);
        }

        using var broken = await client.PostAsync(new Uri("/api/v1/guests", UriKind.Relative), new StringContent($"{{\"profile\": {{\"email\": \"{person.Email}", Encoding.UTF8, "application/json"));
        await broken.ShouldBeAsync(HttpStatusCode.BadRequest);
    }

    /// <summary>An invented person nothing else is spelled like.</summary>
    private sealed record Person(string Family, string Given, string Email, string Phone, string Document)
    {
        public static Person Of(int row) => new(
            $"Wexcombe-{row:0000}q", $"席阳{row:0000}", $"ottoline.{row:0000}@wexcombe.example.com", $"+86 139 5550 {row:0000}", $"ZX{row:0000}5550Q");

        public static byte[] Csv(int rows)
        {
            var text = new StringBuilder("no,family,given,mail,tel,doctype,doc,nat,from,to,remark\n");
            for (var row = 1; row <= rows; row++)
            {
                var person = Of(row);
                text.Append($"R-{row},{person.Family},{person.Given},{person.Email},{person.Phone},passport,{person.Document},GB,2026-04-{row % 28 + 1:00},2026-05-01,ask {person.Given} twice\n");
            }

            return Encoding.UTF8.GetBytes(text.ToString());
        }

        public IEnumerable<(string Label, string Value)> Values(int row) =>
        [
            ($"row {row} family name", Family), ($"row {row} given name", Given), ($"row {row} e-mail", Email), ($"row {row} phone", Phone),
            ($"row {row} digits", string.Concat(Phone.Where(char.IsAsciiDigit))), ($"row {row} document", Document),
        ];
    }
}
