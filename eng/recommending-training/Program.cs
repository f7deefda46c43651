using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Evaluating;
using Prospect.Careers.Recommending.Weighing;
using Prospect.RecommendingTraining;

// Makes data/models/career-ranking.json; its card, career-ranking.md beside it, says how.
//
//     dotnet run -c Release --project eng/recommending-training -- DATA data/models
const int people = 3;
var (data, models) = (args[0], args[1]);
PublishedFiles In(string folder) => new(folder, name => File.Exists(Path.Combine(data, folder, name)) ? File.OpenRead(Path.Combine(data, folder, name)) : null);
var catalogue = CatalogueImport.Read(new(In("onet"), In("esco"), In("oews"))).Value.Catalogue;
var invented = new InventedCareers(catalogue);
var index = WorkIndex.Of(catalogue);
List<Query> queries = [];
foreach (var occupation in InventedCareers.Of(catalogue).Where(o => !InventedCareers.IsHeldOut(o)))
{
    for (var n = 0; n < people; n++)
    {
        var career = invented.Make(occupation, n);
        queries.Add(Query.Of(career, RankingEvaluation.Values(new(career.Person, index), index), index));
    }

}

var weights = ListwiseFit.Of(queries);
using var file = File.Create(Path.Combine(models, "career-ranking.json"));
RankingModel.Write(weights, file);
foreach (var measure in Enum.GetValues<Measure>())
{
    Console.WriteLine($"{measure,-18} {weights[(int)measure]:0.0000}");
}

foreach (var row in RankingEvaluation.Rows(catalogue, weights))
{
    Console.WriteLine($"{row.Name,-50} {row.Measure,-40} {row.Figure:0.000} of {row.Cases}");
}
