using HotelPrivacy.Api;
using HotelPrivacy.Api.Demo;
using HotelPrivacy.Api.Http;
using HotelPrivacy.Api.OpenApi;
using HotelPrivacy.Api.Operations;
using HotelPrivacy.Kernel.Hosting;

if (args is [VerifyLog.Name, .. var rest])
{
    return await VerifyLog.RunAsync(rest, Console.Out);
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    EnvironmentName = Settings.EnvironmentName(args),
    // Settings and pages lie beside the program, wherever it is started from.
    ContentRootPath = AppContext.BaseDirectory,
});
Settings.PrepareDemo(builder.Configuration);
var database = Settings.ReadDatabase(builder.Configuration);
Settings.PrepareAddress(builder);
builder.AddServerLimits();
builder.AddHttps();
builder.AddOperations();
builder.Services.AddKernel(builder.Configuration, database, ModuleCatalog.Modules);
builder.Services.AddProblems();
builder.Services.AddSlices(ModuleCatalog.Modules);
builder.Services.AddOpenApi();
DemoHotel.Add(builder);

var app = builder.Build();
if (args is [MoveRootKey.Name])
{
    return await MoveRootKey.RunAsync(app.Services, Console.Out);
}

app.UseProblems();
app.UseSecurityHeaders();
app.UseDirectAnswers();
// Said here, so that a direct answer does not look for its endpoint first.
app.UseRouting();
app.UseOperations();
app.UseDashboard();
app.UseAuthentication();
app.UseActors();
app.UseRateLimits();
app.UseAuthorization();
app.UseSlices();
app.UseOpenApi();
await app.Services.StartModulesAsync();
await app.RunAsync();
return 0;

/// <summary>The entry point, named for the tests' host.</summary>
public partial class Program;
