using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.PartnerClient;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace HotelPrivacy.Integration.Tests.OpenApi;

/// <summary>The client partners get: the committed one is what the document gives, and it does a partner's work.</summary>
[Collection(HostCollection.Name)]
public sealed class PartnerClientTests(HotelHost host)
{
    private static readonly string Committed = Path.Combine(Repository.Root, "src", "PartnerClient", "Generated", "HotelPrivacyClient.cs");

    [Fact]
    public async Task The_committed_client_is_the_documents()
    {
        var document = await OpenApiDocument.FromFileAsync(Path.Combine(Repository.Root, "openapi", "v1.json"));
        var generated = new CSharpClientGenerator(document, Settings()).GenerateFile().ReplaceLineEndings("\n");
        if (Repository.Regenerate)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Committed)!);
            await File.WriteAllTextAsync(Committed, generated);
        }

        Assert.True(generated == await File.ReadAllTextAsync(Committed), "The partner client is not the document's: run with HOTELPRIVACY_REGENERATE=1 and commit it.");
    }

    [Fact]
    public async Task A_partner_stores_a_guest_asks_for_consent_and_reads_a_refusal()
    {
        var hotelId = await host.HotelAsync();
        using var http = await host.MachineAsync(hotelId, "guests:write", "guests:read", "consents:check");
        var client = new HotelPrivacyClient(http);

        var made = await client.CreateGuestAsync(new CreateGuestCommand { HotelId = hotelId, ExternalRef = "P-1", Profile = new Dictionary<string, string?> { ["fullName"] = "Ana Example" } }, "partner-1");
        var check = await client.CheckConsentAsync("marketing", made.Id, null, null);
        var refused = await Assert.ThrowsAsync<ApiException<Problem>>(() => client.GetGuestAsync(Guid.NewGuid()));

        Assert.False(check.Allowed);
        Assert.Equal(CheckReason.UnknownPurpose, check.Reason);
        Assert.Equal("urn:hotelprivacy:guests:guest-unknown", refused.Result.Type);
    }

    [Fact]
    public async Task A_partner_sends_a_file_and_follows_its_job()
    {
        var hotelId = await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();
        var client = new HotelPrivacyClient(administrator);
        using var csv = new MemoryStream("id,name\n1,Ana Example\n2,Ben Example\n"u8.ToArray());

        var started = await client.StartImportAsync(hotelId.ToString(), "csv", """{"externalRef":"id","fullName":"name"}""", new FileParameter(csv, "住客.csv", "text/csv"));
        var job = await client.GetJobAsync(started.JobId);
        for (var deadline = DateTime.UtcNow.AddSeconds(30); job.Status is JobStatus.Queued or JobStatus.Running && DateTime.UtcNow < deadline; job = await client.GetJobAsync(started.JobId))
        {
            await Task.Delay(50);
        }

        Assert.Equal(JobStatus.Completed, job.Status);
        Assert.Equal(2, (await client.GetImportAsync(started.Id)).GuestsCreated);
    }

    private static CSharpClientGeneratorSettings Settings() => new()
    {
        ClassName = "HotelPrivacyClient",
        GenerateClientInterfaces = true,
        InjectHttpClient = true,
        UseBaseUrl = false,
        GenerateOptionalParameters = true,
        OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
        CSharpGeneratorSettings =
        {
            Namespace = "HotelPrivacy.PartnerClient",
            JsonLibrary = CSharpJsonLibrary.SystemTextJson,
            GenerateNullableReferenceTypes = true,
            GenerateOptionalPropertiesAsNullable = true,
            DateType = "System.DateOnly",
        },
    };
}
