from paper import *
KIND = 'txt'
jobs = [
 J('School Bus Driver', 'Cedar Rapids Yellow Fleet Co-op', 'Cedar Rapids, Iowa', 'since 2020', '2020', 'now', 'Two routes a day, 61 children, winter included', 'Pre-trip inspection and defect reports', 'No preventable accident in six years'),
 J('Transit Operator', 'Linn Valley Transit Authority', 'Cedar Rapids, Iowa', '2011 to 2020', '2011', '2020', '40-foot and articulated buses, all lines', 'Trained 14 new operators behind the wheel', 'Operator of the Year 2016'),
 J('Delivery Driver', 'Prairie Loaf Bakery', 'Marion, Iowa', '2007 to 2010', '2007', '2010', 'Night round of 32 stops in a 26-ft straight truck'),
]
schools = [E('Jones County Consolidated High School', 'High school diploma', 'secondary', None, '1999', None, '1999')]
certs = [C('Commercial Driver License Class B with P and S endorsements'), C('First Aid and CPR', 'Corn Belt Safety Council', '2026-01')]
skills = ['Defensive driving', 'Air brakes', 'Route planning', 'Wheelchair securement', 'Two-way radio', 'Behavior management']
FACTS = facts('Leroy T. Hoekstra-Bell', 'leroy.hoekstrabell@example.com', '319-555-0151', 'Cedar Rapids, Iowa', [], 'Day-shift coach or shuttle driving, full time.', jobs, schools, skills, certs, [])
def make(out):
    t = 'LEROY T. HOEKSTRA-BELL\nCedar Rapids, Iowa\nPhone 319-555-0151\nE-mail leroy.hoekstrabell@example.com\n\n\nOBJECTIVE\n=========\nDay-shift coach or shuttle driving, full time.\n\n\nWORK HISTORY\n============\n\n'
    for j in jobs:
        t += f'{j["title"]:<44}{j["when"]:>26}\n{j["employer"]}, {j["location"]}\n' + ''.join(f'  * {h}\n' for h in j['highlights']) + '\n'
    t += '2010 to 2011: at home with a sick parent.\n\n\nLICENSES\n========\nCommercial Driver License Class B with P and S\nendorsements\nFirst Aid and CPR, Corn Belt Safety Council, January 2026\n\n\nSCHOOL\n======\nHigh school diploma, Jones County Consolidated High School, 1999\n\n\nSKILLS\n======\n'
    for a, b in zip(skills[::2], skills[1::2]): t += f'{a:<32}{b}\n'
    t += '\n\nREFERENCES\n==========\nMrs. Alma Ridderbos, fleet manager, 319-555-0152\n'
    write(out, t)
